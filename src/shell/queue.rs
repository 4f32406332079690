//! One queue of effects: each is finished before the next begins.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::Shell;
use super::workers::Workers;
use crate::domain::{classroom, kiosk};
use crate::platform::attention::Quiet;
use crate::platform::store::Store;
use crate::route::Route;
use crate::sealing::keys::PublicKeys;

/// One effect, of whichever side asked for it.
#[derive(Clone, Debug)]
pub enum Order {
    Ipad(kiosk::Effect),
    Teacher(classroom::Effect),
    /// Prepare what the screens of a route need.
    Enter(Route),
    Pretend(super::Role),
}

/// The waiting effects, and what they work with.
#[derive(Clone, Default)]
pub struct Queue(Rc<Inside>);

#[derive(Default)]
struct Inside {
    waiting: RefCell<VecDeque<Order>>,
    running: Cell<bool>,
    tapped: Cell<bool>,
    tools: RefCell<Tools>,
}

/// What effects work with.
#[derive(Clone, Default)]
pub struct Tools {
    pub store: Option<Store>,
    pub workers: Workers,
    /// A class file that was picked and is not open yet.
    pub picked: Option<Vec<u8>>,
    /// The paper that is ready to be saved: its file's name and bytes.
    pub paper: Option<(String, Vec<u8>)>,
    /// The class code that this device will hold as the class iPad.
    pub code: Option<String>,
    /// The public keys of the class whose iPad this is.
    pub keys: Option<PublicKeys>,
    /// The names of the words files that have arrived.
    pub words: Vec<&'static str>,
    /// An office pack that is ready to be saved: its name and its bytes.
    pub pack: Option<(String, Vec<u8>)>,
    /// Notices that nobody touches the page any more.
    pub watching: Option<Rc<Quiet>>,
}

impl Queue {
    /// True for a tap that is the first since the last one was felt.
    pub fn feels_a_tap(&self) -> bool {
        !self.0.tapped.replace(true)
    }

    /// The tap is shown to be felt; the next one counts.
    pub fn felt(&self) {
        self.0.tapped.set(false);
    }
}

impl Shell {
    pub(super) fn order(self, orders: impl Iterator<Item = Order>) {
        let Some(queue) = self.queue.try_get_value() else { return };
        queue.0.waiting.borrow_mut().extend(orders);
        if !queue.0.running.replace(true) {
            spawn_local(async move {
                loop {
                    let next = queue.0.waiting.borrow_mut().pop_front();
                    let Some(order) = next else { break };
                    self.carry_out(order).await;
                }
                queue.0.running.set(false);
            });
        }
    }

    async fn carry_out(self, order: Order) {
        match order {
            Order::Ipad(effect) => super::ipad::carry_out(self, effect).await,
            Order::Teacher(effect) => super::teacher::carry_out(self, effect).await,
            Order::Enter(route) => super::start::enter(self, route).await,
            Order::Pretend(role) => super::pretend::begin(self, role).await,
        }
    }

    /// Looks at or changes what effects work with. Never held over an await.
    pub(super) fn tools<T>(self, act: impl FnOnce(&mut Tools) -> T) -> Option<T> {
        let queue = self.queue.try_get_value()?;
        let mut tools = queue.0.tools.try_borrow_mut().ok()?;
        Some(act(&mut tools))
    }

    /// The store in use, if there is one.
    pub(super) fn store(self) -> Option<Store> {
        self.tools(|tools| tools.store.clone()).flatten()
    }
}
