//! Waiting for whichever of several callbacks comes first: the browser's "done", its "failed", or a time-out.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use wasm_bindgen_futures::spawn_local;

/// An answer that comes once.
pub struct Answer<T>(Rc<RefCell<Waiting<T>>>);

/// Gives the answer. Only the first one counts; later ones are dropped.
pub struct Teller<T>(Rc<RefCell<Waiting<T>>>);

struct Waiting<T> {
    told: Option<T>,
    taken: bool,
    waker: Option<Waker>,
}

/// An answer to wait for and the one who can give it. If nobody ever does, the wait has no end: add a time-out.
pub fn answer<T>() -> (Teller<T>, Answer<T>) {
    let waiting = Rc::new(RefCell::new(Waiting { told: None, taken: false, waker: None }));
    (Teller(waiting.clone()), Answer(waiting))
}

/// Sets some work going at once; its outcome is waited for later.
pub fn begin<T: 'static>(work: impl Future<Output = T> + 'static) -> Answer<T> {
    let (teller, answer) = answer();
    spawn_local(async move { teller.tell(work.await) });
    answer
}

impl<T> Clone for Teller<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> Teller<T> {
    /// Gives the answer, unless one was given before.
    pub fn tell(&self, value: T) {
        let waker = {
            let mut waiting = self.0.borrow_mut();
            if waiting.taken || waiting.told.is_some() {
                return;
            }
            waiting.told = Some(value);
            waiting.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

impl<T> Future for Answer<T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        let mut waiting = self.0.borrow_mut();
        match waiting.told.take() {
            Some(value) => {
                waiting.taken = true;
                Poll::Ready(value)
            }
            None => {
                waiting.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn poll<T>(answer: &mut Answer<T>) -> Poll<T> {
        Pin::new(answer).poll(&mut Context::from_waker(Waker::noop()))
    }

    #[test]
    fn the_first_answer_counts() {
        let (teller, mut answer) = answer();
        assert_eq!(poll(&mut answer), Poll::Pending);
        let late = teller.clone();
        teller.tell("done");
        late.tell("too slow");
        assert_eq!(poll(&mut answer), Poll::Ready("done"));
        late.tell("much too slow");
        assert_eq!(poll(&mut answer), Poll::Pending);
    }
}
