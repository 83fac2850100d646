import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { presented } from '../../server/src/engine/presented.ts';
import { sampleFinding } from '../report/sampleReport.ts';

const TEXT = 'hostPID: true\nadd: SYS_PTRACE\n';
const PID = sampleFinding(TEXT, 'true', {});
const PTRACE = sampleFinding(TEXT, 'SYS_PTRACE', { ruleId: 'capability-sys-ptrace' });

function shown(...findings: Parameters<typeof presented>[0]): readonly string[] {
  return presented(findings).map(
    ({ finding, isGathered }) =>
      `${isGathered ? '-' : '+'} ${finding.ruleId} ${finding.severity} ${finding.grade}`,
  );
}

describe('What is presented', () => {
  it('is everything where nothing tells of the rest', () => {
    assert.deepEqual(shown(PID, PTRACE), [
      '+ host-pid high error',
      '+ capability-sys-ptrace high error',
    ]);
  });

  it('leaves out what a finding gathers by its place, and takes over the gravest severity', () => {
    const path = sampleFinding(TEXT, 'true', {
      ruleId: 'path',
      severity: 'medium',
      grade: 'warning',
      gathers: { at: [PID.at, PTRACE.at] },
    });
    assert.deepEqual(shown(path, PID, PTRACE), [
      '+ path high error',
      '- host-pid high error',
      '- capability-sys-ptrace high error',
    ]);
  });

  it('leaves out what a finding gathers by its rule, in the same object alone', () => {
    const agent = sampleFinding(TEXT, 'true', {
      ruleId: 'agent',
      gathers: { rules: ['host-pid'] },
    });
    const elsewhere = { ...PID, subject: { ...PID.subject, path: ['items', 1] } };
    assert.deepEqual(shown(agent, PID, PTRACE, elsewhere), [
      '+ agent high error',
      '- host-pid high error',
      '+ capability-sys-ptrace high error',
      '+ host-pid high error',
    ]);
  });

  it('keeps two paths that share a place', () => {
    const path = sampleFinding(TEXT, 'true', { ruleId: 'path', gathers: { at: [PID.at] } });
    const other = { ...path, ruleId: 'other' };
    assert.deepEqual(
      shown(path, other, PID).map((line) => line[0]),
      ['+', '+', '-'],
    );
  });

  it('leaves to the other containers what a rule finds in them', () => {
    const agent = sampleFinding(TEXT, 'true', {
      ruleId: 'agent',
      gathers: { rules: ['host-pid'], containers: ['web'] },
    });
    const about = (container: string) => ({ ...PID, subject: { ...PID.subject, container } });
    assert.deepEqual(
      shown(agent, PID, about('web'), about('shell')).map((line) => line[0]),
      ['+', '-', '-', '+'],
    );
  });

  it('leaves out a story that is made of what another tells, and no more', () => {
    const agent = sampleFinding(TEXT, 'hostPID', {
      ruleId: 'agent',
      gathers: { at: [PID.at], rules: ['capability-sys-ptrace'], stories: true },
    });
    const path = sampleFinding(TEXT, 'true', {
      ruleId: 'path',
      severity: 'critical',
      gathers: { at: [PID.at, PTRACE.at] },
    });
    assert.deepEqual(shown(agent, path, PID, PTRACE), [
      '+ agent critical error',
      '- path critical error',
      '- host-pid high error',
      '- capability-sys-ptrace high error',
    ]);
    const other = { ...path, gathers: { at: [PID.at, { start: 0, end: 3 }] } };
    assert.equal(shown(agent, other, PID, PTRACE)[1], '+ path critical error');
  });

  it('keeps a grade that the user has chosen', () => {
    const path = sampleFinding(TEXT, 'true', {
      severity: 'medium',
      grade: 'hint',
      gathers: { at: [PTRACE.at] },
    });
    assert.deepEqual(shown(path, PTRACE)[0], '+ host-pid high hint');
  });
});
