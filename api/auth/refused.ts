/** Why somebody who says who he is was not believed: told to him, and of use to nobody else. */
export class SignInRefused extends Error {
  override readonly name: string = 'SignInRefused';
}

/** A session that holds no more: signed out, not used for long, or what it rested on is gone. */
export class SessionOver extends SignInRefused {
  override readonly name = 'SessionOver';
  constructor() {
    super('your session is over. Sign in again at /sign-in');
  }
}
