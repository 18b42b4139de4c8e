/** Hands a text to the browser as a file to be saved. */
export function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click; the browser keeps what it needs of it.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}
