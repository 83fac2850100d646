package main

import (
	"cmp"
	"fmt"
	"slices"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/pod-security-admission/api"
	"k8s.io/pod-security-admission/policy"
)

type verdict struct {
	Version  string           `json:"version"`
	Level    api.Level        `json:"level"`
	Allowed  bool             `json:"allowed"`
	Controls []policy.CheckID `json:"controls"`
}

// reference evaluates pods twice: check by check, because the registry's results carry no check
// ids, and through the registry, to prove that the same checks were chosen.
type reference struct {
	checks   []policy.Check
	registry policy.Evaluator
	selected map[api.LevelVersion][]selectedCheck
}

type selectedCheck struct {
	id    policy.CheckID
	check policy.CheckPodFn
}

func newReference() (*reference, error) {
	checks := policy.DefaultChecks()
	// The registry's order: by level, then by id.
	slices.SortFunc(checks, func(a, b policy.Check) int {
		return cmp.Or(cmp.Compare(a.Level, b.Level), cmp.Compare(a.ID, b.ID))
	})
	registry, err := policy.NewEvaluator(checks, nil)
	if err != nil {
		return nil, err
	}
	return &reference{checks, registry, map[api.LevelVersion][]selectedCheck{}}, nil
}

func (r *reference) evaluate(metadata *metav1.ObjectMeta, spec *corev1.PodSpec, versions []string) ([]verdict, error) {
	verdicts := make([]verdict, 0, 2*len(versions))
	for _, name := range versions {
		version, err := parseVersion(name)
		if err != nil {
			return nil, err
		}
		for _, level := range []api.Level{api.LevelBaseline, api.LevelRestricted} {
			controls, err := r.controls(api.LevelVersion{Level: level, Version: version}, metadata, spec)
			if err != nil {
				return nil, err
			}
			verdicts = append(verdicts, verdict{name, level, len(controls) == 0, controls})
		}
	}
	return verdicts, nil
}

func parseVersion(name string) (api.Version, error) {
	if len(name) > 0 && name[0] >= '0' && name[0] <= '9' {
		name = "v" + name
	}
	return api.ParseVersion(name)
}

func (r *reference) controls(at api.LevelVersion, metadata *metav1.ObjectMeta, spec *corev1.PodSpec) ([]policy.CheckID, error) {
	controls := []policy.CheckID{}
	var ours []policy.CheckResult
	for _, selected := range r.selectedFor(at) {
		result := selected.check(metadata, spec)
		ours = append(ours, result)
		if !result.Allowed {
			controls = append(controls, selected.id)
		}
	}
	theirs := r.registry.EvaluatePod(at, metadata, spec)
	if !slices.Equal(ours, theirs) {
		return nil, fmt.Errorf("at %s the registry says %v, the checks one by one %v", at, theirs, ours)
	}
	if aggregate := policy.AggregateCheckResults(theirs); aggregate.Allowed != (len(controls) == 0) {
		return nil, fmt.Errorf("at %s the aggregate says allowed=%t, the checks one by one %v", at, aggregate.Allowed, controls)
	}
	return controls, nil
}

// selectedFor lists the checks in force, in the registry's order: of each check the newest version
// that is not newer than the policy's, without the baseline checks that a restricted one overrides.
func (r *reference) selectedFor(at api.LevelVersion) []selectedCheck {
	if selected, ok := r.selected[at]; ok {
		return selected
	}
	var selected []selectedCheck
	overridden := map[policy.CheckID]bool{}
	for _, check := range r.checks {
		if at.Level == api.LevelBaseline && check.Level == api.LevelRestricted {
			continue
		}
		var newest *policy.VersionedCheck
		for i := range check.Versions {
			if !at.Version.Older(check.Versions[i].MinimumVersion) {
				newest = &check.Versions[i]
			}
		}
		if newest == nil {
			continue
		}
		selected = append(selected, selectedCheck{check.ID, newest.CheckPod})
		for _, id := range newest.OverrideCheckIDs {
			overridden[id] = true
		}
	}
	selected = slices.DeleteFunc(selected, func(check selectedCheck) bool { return overridden[check.id] })
	r.selected[at] = selected
	return selected
}
