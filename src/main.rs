//! My Own Plan.

fn main() -> std::process::ExitCode {
    std::panic::set_hook(Box::new(|panic| {
        // Where it happened, never what was in it: a message could hold a person's words.
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        eprintln!(
            "my-own-plan: something went wrong inside the program, at {place}. What was saved is safe."
        );
    }));
    my_own_plan::cli::run()
}
