import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCredential, isUrlWithPassword, tokenIn } from '../../rules/credentials.ts';
import { inEnglish } from '../../server/src/text/say.ts';

// Tokens are put together here, so that no scanner takes this file for a leak.
const RANDOM = 'q7Zk2mVb9XtL4wRc8NpYs3HdFg6JaE1u';

test('a token is known by its shape wherever it stands in a text', () => {
  const tokens: readonly (readonly [token: string, name: string])[] = [
    [['AKIA', 'Q3EGUHL7ZYXW2KMN'].join(''), 'an access key of AWS'],
    [`ghp_${RANDOM}abcd`, 'a token of GitHub'],
    [`github_pat_${RANDOM}${RANDOM}${RANDOM.slice(0, 18)}`, 'a token of GitHub'],
    [`glpat-${RANDOM.slice(0, 20)}`, 'a token of GitLab'],
    [['xoxb', '123456789012', RANDOM].join('-'), 'a token of Slack'],
    [`sk_live_${RANDOM}`, 'a secret key of Stripe'],
    [`AIza${RANDOM}abc`, 'an API key of Google'],
    [`SG.${RANDOM.slice(0, 22)}.${RANDOM}${RANDOM.slice(0, 11)}`, 'an API key of SendGrid'],
    [`npm_${RANDOM}abcd`, 'a token of npm'],
    [`-----BEGIN RSA PRIVATE KEY-----\n${RANDOM}${RANDOM}`, 'a private key'],
    [`-----BEGIN PRIVATE KEY-----\\n${RANDOM}${RANDOM}`, 'a private key'],
  ];
  for (const [token, name] of tokens) {
    const found = tokenIn(`{"auth": "${token}"}`);
    assert.equal(found && inEnglish(found), name);
  }
});

test('examples, headers without a key and what only begins alike are no tokens', () => {
  const texts = [
    ['AKIA', 'IOSFODNN7EXAMPLE'].join(''),
    `ghp_${'x'.repeat(36)}`,
    'ghp_short',
    '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
    `-----BEGIN CERTIFICATE-----\n${RANDOM}${RANDOM}`,
    `-----BEGIN PUBLIC KEY-----\n${RANDOM}${RANDOM}`,
    ['xAKIA', 'Q3EGUHL7ZYXW2KMN'].join(''),
    `sk_test_${RANDOM}`,
  ];
  assert.deepEqual(
    texts.filter((text) => tokenIn(text) !== undefined),
    [],
  );
});

test('under a password’s name any text is one that does not stand for another', () => {
  for (const name of ['MYSQL_ROOT_PASSWORD', 'password', 'dbPassword', 'DB_PWD', 'a.passwd']) {
    assert.ok(isCredential(name, 'hunter2'), name);
  }
  for (const name of ['PWD', 'PASSWORD_FILE', 'PASSWORDS', 'USER', 'PASSWORD_MIN_LENGTH']) {
    assert.ok(!isCredential(name, 'hunter2'), name);
  }
  const placeholders = [
    '',
    ' ',
    'yes',
    'None',
    'changeme',
    'CHANGE-ME',
    '<password>',
    '${DB_PASSWORD}',
    '$(DB_PASSWORD)',
    '{{ password }}',
    '$PASSWORD',
    'your-password',
    'replace-me',
    '********',
    'xxxx',
    '/run/secrets/password',
    'file:/run/secrets/password',
    'TODO',
    'password-goes-here',
  ];
  assert.deepEqual(
    placeholders.filter((value) => isCredential('PASSWORD', value)),
    [],
  );
});

test('under a token’s name only what looks random is one', () => {
  for (const name of ['API_TOKEN', 'CLIENT_SECRET', 'API_KEY', 'apikey', 'AWS_SECRET_ACCESS_KEY']) {
    assert.ok(isCredential(name, RANDOM), name);
  }
  for (const name of ['TOKENS', 'TOKEN_URL', 'SECRET_NAME', 'KEY', 'MONKEY']) {
    assert.ok(!isCredential(name, RANDOM), name);
  }
  const names = [
    'webhook-server-cert-2024',
    'shop',
    'https://a.example/token',
    'my.secret.v1.name',
  ];
  assert.deepEqual(
    names.filter((value) => isCredential('TLS_SECRET', value)),
    [],
  );
  assert.ok(isCredential('TOKEN', '3d1f0b5e-9c2a-4e77-8a10-6f4be2c09d13'));
});

test('a URL’s password counts when it is written out', () => {
  assert.ok(isUrlWithPassword('postgres://shop:hunter2@db.example/shop'));
  assert.ok(isUrlWithPassword('redis://:hunter2@cache:6379'));
  for (const url of [
    'postgres://shop@db.example/shop',
    'postgres://shop:$(PASSWORD)@db.example',
    'postgres://shop:<password>@db.example',
    'https://a.example:8080/@x',
    'https://a.example/b:c@d',
  ]) {
    assert.ok(!isUrlWithPassword(url), url);
  }
});
