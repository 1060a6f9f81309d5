import { expect, test } from 'vitest';
import { explorerHead, head } from '../../src/build/head';
import { curation } from '../fixtures/curation';

const policyOf = (given = curation()) =>
  /Security-Policy" content="([^"]*)"/.exec(
    head(explorerHead(given, { language: 'en', folder: '' })),
  )![1]!;

test('the policy lets pictures come from the host of the street map, and from no other', () => {
  expect(policyOf()).toContain("img-src 'self' https://tile.example.org;");
  expect(policyOf().match(/https:/g)).toHaveLength(1);
});

test('without a street map nothing may come from another host', () => {
  const given = curation();
  delete given.dataset.streets;
  expect(policyOf(given)).not.toContain('http');
});
