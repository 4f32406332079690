//! A small server for static files, with the headers and the compression of a real host.
//!
//! Our own, because `trunk serve` puts an inline script into the page, which the content security policy forbids, and
//! because the journeys need one that can be stopped, moved to a sub-folder and asked what was requested.

mod compress;
pub mod headers;
mod http;
mod site;

use std::io;
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;
use std::time::Duration;

pub use compress::{brotli, digest};
use http::Request;
use site::Site;

/// One request that came in, and how it was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    pub method: String,
    /// The path with its query, as it was asked for.
    pub path: String,
    pub status: u16,
    /// The bytes of the answer's body as they went over the network, so compressed ones where they were.
    pub bytes: usize,
    /// How many bytes the request itself brought along. The app never sends any.
    pub sent: usize,
}

/// A server that runs until it is stopped or dropped.
pub struct Server {
    address: SocketAddr,
    site: Arc<Site>,
    log: Arc<Mutex<Vec<Seen>>>,
    running: Option<Running>,
}

struct Running {
    connections: Arc<Mutex<Vec<TcpStream>>>,
    stopping: Arc<Mutex<bool>>,
    thread: thread::JoinHandle<()>,
}

impl Server {
    /// Serves a folder on this machine. Port 0 takes any free one; `prefix` is "/" or a sub-folder such as "/school/".
    pub fn start(folder: &Path, port: u16, prefix: &str) -> io::Result<Self> {
        Self::start_with(Site::new(folder, prefix), port)
    }

    /// The same, on a free port, for measuring: the page has its browser to itself, which gives it a clock of 5 µs in place of one of
    /// 100 µs. A real host has no need of that.
    pub fn with_a_fine_clock(folder: &Path) -> io::Result<Self> {
        Self::start_with(Site::new(folder, "/").with(&[("Cross-Origin-Embedder-Policy", "require-corp")]), 0)
    }

    fn start_with(site: Site, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        let address = listener.local_addr()?;
        let mut server = Self { address, site: Arc::new(site), log: Arc::default(), running: None };
        server.listen(listener);
        Ok(server)
    }

    /// Where the app is, such as `http://127.0.0.1:8080/`.
    pub fn address(&self) -> String {
        format!("http://{}{}", self.address, self.site.prefix())
    }

    /// What was asked for since the start or the last [`Server::forget`].
    pub fn log(&self) -> Vec<Seen> {
        locked(&self.log).clone()
    }

    /// Empties the log.
    pub fn forget(&self) {
        locked(&self.log).clear();
    }

    /// Says on the terminal what it answers from now on.
    pub fn is_running(&self) -> bool {
        self.running.is_some()
    }

    /// Stops answering, as when the network is gone: open connections are cut as well.
    pub fn stop(&mut self) {
        let Some(running) = self.running.take() else { return };
        *locked(&running.stopping) = true;
        // The listener waits for a connection; this one wakes it.
        let _woken_or_gone = TcpStream::connect_timeout(&self.address, Duration::from_secs(1));
        let _ended = running.thread.join();
        for connection in locked(&running.connections).drain(..) {
            let _cut_or_closed = connection.shutdown(Shutdown::Both);
        }
    }

    /// Answers again, at the same address.
    pub fn start_again(&mut self) -> io::Result<()> {
        if self.running.is_none() {
            let listener = TcpListener::bind(self.address)?;
            self.listen(listener);
        }
        Ok(())
    }

    fn listen(&mut self, listener: TcpListener) {
        let (connections, stopping) = (Arc::<Mutex<Vec<TcpStream>>>::default(), Arc::<Mutex<bool>>::default());
        let (site, log) = (self.site.clone(), self.log.clone());
        let (kept, stop) = (connections.clone(), stopping.clone());
        let thread = thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                if *locked(&stop) {
                    break;
                }
                let mut known = locked(&kept);
                known.retain(|connection| connection.peer_addr().is_ok());
                known.extend(connection.try_clone());
                drop(known);
                let (site, log) = (site.clone(), log.clone());
                thread::spawn(move || converse(&connection, &site, &log));
            }
        });
        self.running = Some(Running { connections, stopping, thread });
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Answers one connection until the other side has had enough.
fn converse(connection: &TcpStream, site: &Site, log: &Mutex<Vec<Seen>>) {
    let _works_without = connection.set_nodelay(true);
    let Ok(reading) = connection.try_clone() else { return };
    let mut reading = io::BufReader::new(reading);
    while let Ok(Some(request)) = Request::read(&mut reading) {
        let answer = site.answer(&request);
        let seen = Seen {
            method: request.method.clone(),
            path: request.path.clone(),
            status: answer.status,
            bytes: answer.body.len(),
            sent: request.body_length,
        };
        locked(log).push(seen);
        if answer.write(connection, request.method == "HEAD").is_err() || request.body_length > 0 {
            break;
        }
    }
    let _closed = connection.shutdown(Shutdown::Both);
}

/// A thread that panicked while it held the lock leaves a list that is still good.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
