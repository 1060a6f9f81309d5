import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCommand, readReport, written } from '../../src/messages/protocol';
import { commands, foreign, nearMiss, reports } from './foreign';

const ONE_BY_ONE = { numRuns: 400 };

test('what is written is read as it was, by the side it is meant for alone', () => {
  fc.assert(
    fc.property(reports, (report) => {
      expect(readReport(written(report))).toEqual(report);
      if (report.type !== 'height') expect(readCommand(written(report))).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(commands, (command) => {
      expect(readCommand(written(command))).toEqual(command);
      expect(readReport(written(command))).toBeUndefined();
    }),
  );
});

test('a message that went through a copy without a prototype is read', () => {
  const message: unknown = Object.assign(Object.create(null), written({ type: 'hello' }));
  expect(readCommand(message)).toEqual({ type: 'hello' });
});

test('foreign and hostile values are no messages, and throw nothing', () => {
  fc.assert(
    fc.property(foreign, (value) => {
      expect(readReport(value)).toBeUndefined();
      expect(readCommand(value)).toBeUndefined();
    }),
    ONE_BY_ONE,
  );
});

test('a report with one field wrong is none', () => {
  fc.assert(
    fc.property(nearMiss(reports), (value) => {
      expect(readReport(value)).toBeUndefined();
    }),
    ONE_BY_ONE,
  );
});

test('a command with one field wrong is none', () => {
  fc.assert(
    fc.property(nearMiss(commands), (value) => {
      expect(readCommand(value)).toBeUndefined();
    }),
    ONE_BY_ONE,
  );
});

test('what is read is a copy that later changes do not reach', () => {
  const message = written({ type: 'select', kind: 'event', id: 'kite-day' } as const);
  const read = readCommand(message);
  Object.assign(message, { id: 'other' });
  expect(read).toEqual({ type: 'select', kind: 'event', id: 'kite-day' });
});
