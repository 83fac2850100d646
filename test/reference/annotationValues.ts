// The annotations by which AppArmor and seccomp were set before they had fields.
import fc from 'fast-check';
import { either, oneOf } from './fieldValues.ts';

const APP_ARMOR = 'container.apparmor.security.beta.kubernetes.io';
export const appArmorKey = fc.constantFrom(
  `${APP_ARMOR}/app`,
  `${APP_ARMOR}/init`,
  `${APP_ARMOR}/sidecar`,
  `${APP_ARMOR}/debug`,
  `${APP_ARMOR}/no-such-container`,
  `${APP_ARMOR}/`,
  APP_ARMOR,
  'apparmor.security.beta.kubernetes.io/pod',
);

export const appArmorAnnotation = either(
  oneOf('runtime/default', 'localhost/a', 'localhost/', '', null),
  oneOf('unconfined', 'unconfined', 'localhost', 'RuntimeDefault', 'Localhost/a', ' '),
);

const SECCOMP = 'seccomp.security.alpha.kubernetes.io';
export const seccompKey = fc.constantFrom(
  `${SECCOMP}/pod`,
  `${SECCOMP}/pod`,
  `container.${SECCOMP}/app`,
  `container.${SECCOMP}/app`,
  `container.${SECCOMP}/init`,
  `container.${SECCOMP}/sidecar`,
  `container.${SECCOMP}/debug`,
  `container.${SECCOMP}/no-such-container`,
  `container.${SECCOMP}/`,
  `${SECCOMP}/app`,
);

export const seccompAnnotation = either(
  oneOf('runtime/default', 'docker/default', 'localhost/a.json', 'localhost/'),
  oneOf('unconfined', 'unconfined', 'RuntimeDefault', 'localhost', '', null),
);
