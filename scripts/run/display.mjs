/** Whether windows can be shown here. Windows and macOS always can. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * The same command on a virtual screen where there is no real one.
 *
 * @param {readonly string[]} command
 * @returns {string[]}
 */
export function onSomeDisplay(command) {
  const virtual = ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1920x1200x24 -nolisten tcp'];
  return hasDisplay() ? [...command] : [...virtual, ...command];
}
