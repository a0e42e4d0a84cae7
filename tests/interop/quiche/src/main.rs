// SPDX-License-Identifier: MIT
//! A TSQ client or server over quiche; what it says and how it behaves is in ../../README.md.
mod client;
mod server;
mod settings;
mod wire;

use settings::{Mode, Style};

fn run(arguments: &[&str]) -> Result<(), String> {
    let [role, mode, style, rest @ ..] = arguments else {
        return Err("usage: see README.md".into());
    };
    let mode = if *mode == "stream" { Mode::Stream } else { Mode::Datagram };
    let style = match *style {
        "strict" => Style::Strict,
        "beta" => Style::Beta,
        "query" => Style::Query,
        _ => Style::Foreign,
    };
    match (*role, rest) {
        ("client", [port, name, authorities, count]) => {
            let port = port.parse().map_err(|_| "no port")?;
            let count: u32 = count.parse().map_err(|_| "no count")?;
            let together = if style == Style::Beta { 1 } else { count };
            for _ in 0..count / together {
                let mut client = client::Client::connect(mode, style, port, name, authorities)?;
                for asked in 0..together {
                    if asked > 0 && style == Style::Query {
                        std::thread::sleep(client::PAUSE);
                    }
                    client.ask()?;
                }
                client.close();
            }
            Ok(())
        }
        ("server", [certificate, key]) => server::Server::new(mode, style, certificate, key)?.run(),
        _ => Err("usage: see README.md".into()),
    }
}

fn main() -> std::process::ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(problem) => {
            println!(r#"{{"error":"{}"}}"#, problem.replace(['"', '\\'], "'"));
            std::process::ExitCode::FAILURE
        }
    }
}
