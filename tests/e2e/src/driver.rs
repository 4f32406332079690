//! Driver processes: one for each journey, gone with it; and the screen that WebKitGTK needs.

use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use xtask::command::program;
use xtask::places;

use crate::engine::Engine;
use crate::wire;

/// A running driver.
pub struct Driver {
    pub port: u16,
    process: Child,
    output: Arc<Mutex<Vec<String>>>,
}

impl Driver {
    /// Starts the engine's driver on a free port and waits until it answers.
    pub fn start(engine: Engine, screen: Option<&Screen>) -> Self {
        let port = free_port();
        let file = engine.driver().unwrap_or_else(|| panic!("{} is not on this machine", engine.name()));
        let mut command = program(&file.to_string_lossy());
        match engine {
            Engine::Chromium => command.arg(format!("--port={port}")),
            // Its second port is for the conversation with Firefox; two drivers would otherwise want the same.
            Engine::Firefox => {
                command.args(["--port", &port.to_string(), "--websocket-port", &free_port().to_string()])
            }
            Engine::WebKit => command.args(["--host=127.0.0.1", &format!("--port={port}")]),
        };
        if engine == Engine::WebKit {
            command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
            command.env("XDG_CONFIG_HOME", without_motion());
            command.env("DISPLAY", screen.map_or_else(|| std::env::var("DISPLAY").unwrap_or_default(), Screen::name));
        }
        let output = Arc::<Mutex<Vec<String>>>::default();
        let mut process = spawn(&mut command);
        listen(process.stdout.take(), &output);
        listen(process.stderr.take(), &output);
        let driver = Self { port, process, output };
        driver.wait_until_ready();
        driver
    }

    /// What the driver and its browser have printed so far.
    pub fn output(&self) -> Vec<String> {
        self.output.lock().map(|lines| lines.clone()).unwrap_or_default()
    }

    fn wait_until_ready(&self) {
        let deadline = Instant::now() + Duration::from_secs(30);
        while wire::command(self.port, "GET", "/status", &Value::Null).is_err() {
            assert!(Instant::now() < deadline, "the driver does not answer:\n{}", self.output().join("\n"));
            thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

/// A screen in memory.
pub struct Screen {
    process: Child,
    number: String,
}

impl Screen {
    /// Starts one, large enough for the board's size; Xvfb chooses a number that is free.
    pub fn start() -> Self {
        let mut command = program("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "2200x1500x24", "-nolisten", "tcp"]);
        let mut process = spawn(&mut command);
        let mut number = String::new();
        let output = process.stdout.take().expect("Xvfb says its number");
        BufReader::new(output).read_line(&mut number).expect("Xvfb says its number");
        listen(process.stderr.take(), &Arc::default());
        Self { process, number: number.trim().to_owned() }
    }

    fn name(&self) -> String {
        format!(":{}", self.number)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

fn spawn(command: &mut Command) -> Child {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap_or_else(|error| panic!("{command:?} could not be started: {error}"))
}

fn end(process: &mut Child) {
    let _killed_or_gone = process.kill();
    let _waited = process.wait();
}

/// Keeps what a process prints; one that nobody listens to would stop when its pipe is full.
fn listen(stream: Option<impl Read + Send + 'static>, output: &Arc<Mutex<Vec<String>>>) {
    let Some(stream) = stream else { return };
    let output = output.clone();
    thread::spawn(move || {
        for line in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line).trim_end().to_owned();
            if let Ok(mut lines) = output.lock() {
                lines.push(line);
            }
        }
    });
}

/// A folder of settings that ask for no motion, as Firefox's do: see engine.rs.
fn without_motion() -> PathBuf {
    let folder = places::target().join("tmp/without-motion");
    std::fs::create_dir_all(folder.join("gtk-3.0")).expect("a folder for the settings");
    std::fs::write(folder.join("gtk-3.0/settings.ini"), "[Settings]\ngtk-enable-animations=0\n").expect("a file in it");
    folder
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("a free port").port()
}
