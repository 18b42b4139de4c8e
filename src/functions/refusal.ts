/** Raised by whatever cannot be read from a cell; `message` is in words for the user and becomes the #VALUE! of it. */
export class Refusal extends Error {
  constructor(words: string) {
    super(words);
    this.name = "Refusal";
  }
}
