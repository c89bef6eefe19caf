/** An error that the person at the terminal can put right, with what to do. */
export class AdvisedError extends Error {
  /**
   * @param {string} message
   * @param {string} advice
   */
  constructor(message, advice) {
    super(message);
    this.name = 'AdvisedError';
    this.advice = advice;
  }
}
