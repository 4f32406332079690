// Takes the program from boot.js and starts it. A file of its own, since only a module may import.
const { program, wasm } = window.thinkThenClick;
try {
  const { default: start } = await import(program);
  await start({ module_or_path: wasm });
  window.dispatchEvent(new Event("think-then-click:started"));
} catch (error) {
  console.error(error);
  window.dispatchEvent(new Event("think-then-click:stopped"));
}
