//! The workers: started when first needed, asked one thing at a time.

use std::cell::RefCell;
use std::rc::Rc;

use super::Shell;
use crate::documents::order::{PressOrder, Pressed};
use crate::domain::record::{decode_whole, encode};
use crate::lens::{Look, Seen};
use crate::platform::facts;
use crate::platform::worker::{SoFar, Worker};
use crate::vault::{Refusal, Reply, Request};

/// The workers that are running.
#[derive(Clone, Default)]
pub struct Workers {
    vault: Rc<RefCell<Option<Worker>>>,
    press: Rc<RefCell<Option<Worker>>>,
    lens: Rc<RefCell<Option<Worker>>>,
}

impl Workers {
    /// Ends the press alone: what it was making is given up, and the next paper starts another.
    pub fn end_press(&self) {
        if let Some(worker) = self.press.borrow_mut().take() {
            worker.terminate();
        }
    }

    /// Ends all: their memory, and with it every key, is gone.
    pub fn end(&self) {
        for worker in [&self.vault, &self.press, &self.lens] {
            if let Some(worker) = worker.borrow_mut().take() {
                worker.terminate();
            }
        }
    }
}

/// Asks the vault.
pub async fn vault(shell: Shell, request: Request) -> Reply {
    let Some(workers) = shell.tools(|tools| tools.workers.clone()) else { return Err(Refusal::NotUnderstood) };
    let answer = ask(&workers.vault, "vault", encode(&request), None).await;
    answer.and_then(|bytes| decode_whole::<Reply>(&bytes)).unwrap_or(Err(Refusal::File("vault-died".into())))
}

/// Asks the press for a paper.
pub async fn press(shell: Shell, order: &PressOrder) -> Pressed {
    press_hearing(shell, order, None).await
}

/// The same, hearing meanwhile how far a class's paper has come.
pub async fn press_hearing(shell: Shell, order: &PressOrder, so_far: Option<SoFar>) -> Pressed {
    let Some(workers) = shell.tools(|tools| tools.workers.clone()) else { return Pressed::Failed(String::new()) };
    let answer = ask(&workers.press, "press", encode(order), so_far).await;
    answer.and_then(|bytes| decode_whole::<Pressed>(&bytes)).unwrap_or(Pressed::Failed("press-died".into()))
}

/// Asks the lens. Nothing when it is not there: then nothing was seen, and the next question starts another.
pub async fn lens(shell: Shell, look: &Look) -> Option<Seen> {
    let workers = shell.tools(|tools| tools.workers.clone())?;
    decode_whole(&ask(&workers.lens, "lens", encode(look), None).await?)
}

/// Starts the worker if it is not there, asks, and forgets one that died so that the next question starts another.
async fn ask(place: &RefCell<Option<Worker>>, name: &str, bytes: Vec<u8>, so_far: Option<SoFar>) -> Option<Vec<u8>> {
    let running = place.borrow().clone();
    let worker = match running {
        Some(worker) => worker,
        None => {
            let worker = Worker::start(&facts::script_of(name)).ok()?;
            *place.borrow_mut() = Some(worker.clone());
            worker
        }
    };
    match worker.ask_hearing(bytes, so_far).await {
        Ok(answer) => Some(answer),
        Err(_) => {
            *place.borrow_mut() = None;
            None
        }
    }
}
