import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { fromDriver, isWorthRepeating } from '../../graph/errors.ts';

const failure = (code: string) => new Neo4jError('told by the database', code, '', '');

describe('an error of the driver', () => {
  it.each([
    ['ServiceUnavailable', 'UNAVAILABLE', /cannot be reached/],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'UNAVAILABLE', /no memory left/],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'UNAVAILABLE', /Try again/],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMED_OUT', /longer/],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONFLICT', /same key/],
  ])('%s is %s, and says what to do', (code, kind, message) => {
    expect(fromDriver(failure(code))).toMatchObject({
      kind,
      message: expect.stringMatching(message) as unknown,
    });
  });

  it('that nobody can act on is a defect, and stays as it is', () => {
    const defect = failure('Neo.ClientError.Statement.SyntaxError');
    expect(fromDriver(defect)).toBe(defect);
  });

  it('is a reason to ask again, but not where memory is short', () => {
    expect(isWorthRepeating(failure('ServiceUnavailable'))).toBe(true);
    const short = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';
    expect(isWorthRepeating(failure(short))).toBe(false);
  });
});
