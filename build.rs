//! Keeps the linker's notes in the program that the release build then cuts into parts: see src/shell/parts.rs.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let set = |name| std::env::var_os(name).is_some();
    if set("CARGO_FEATURE_SPLIT")
        && std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family.contains("wasm"))
    {
        println!("cargo::rustc-link-arg-bin=think-then-click=--emit-relocs");
    }
}
