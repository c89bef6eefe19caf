/** Why somebody who says who he is was not believed: told to him, and of use to nobody else. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
}
