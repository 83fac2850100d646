// Command podsecurity prints what the Pod Security reference says of pods.
//
// It reads one JSON object a line:
//
//	{"id":7,"versions":["1.25"],"metadata":{…},"spec":{…}}
//
// where metadata is the pod's or pod template's ObjectMeta, spec is a v1 PodSpec, id (any JSON) is
// repeated in the answer, and versions, when present, replaces the flag's list for this pod alone.
// It prints one JSON object a line, in the same order:
//
//	{"id":7,"verdicts":[{"version":"1.25","level":"baseline","allowed":false,"controls":["privileged"]},…]}
//
// or {"id":7,"error":"…"} where the API server could not decode the pod. It stops at the first pod
// for which its own selection of checks and the registry's differ: the answer would be worthless.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	kjson "sigs.k8s.io/json"
)

type request struct {
	ID       json.RawMessage `json:"id"`
	Versions []string        `json:"versions"`
	Metadata json.RawMessage `json:"metadata"`
	Spec     json.RawMessage `json:"spec"`
}

type answer struct {
	ID       json.RawMessage `json:"id,omitempty"`
	Error    string          `json:"error,omitempty"`
	Verdicts []verdict       `json:"verdicts,omitempty"`
}

func main() {
	versions := flag.String("versions", "latest", "policy versions, separated by commas: 1.0,1.25,latest")
	flag.Parse()
	if err := run(os.Stdin, os.Stdout, strings.Split(*versions, ",")); err != nil {
		fmt.Fprintln(os.Stderr, "podsecurity:", err)
		os.Exit(1)
	}
}

func run(input io.Reader, output io.Writer, versions []string) error {
	reference, err := newReference()
	if err != nil {
		return err
	}
	lines := bufio.NewReaderSize(input, 1<<20)
	answers := bufio.NewWriterSize(output, 1<<16)
	encoder := json.NewEncoder(answers)
	encoder.SetEscapeHTML(false)
	for {
		line, readError := lines.ReadBytes('\n')
		if len(strings.TrimSpace(string(line))) > 0 {
			given, err := answerTo(line, reference, versions)
			if err != nil {
				return errors.Join(fmt.Errorf("pod %s", line), err, answers.Flush())
			}
			if err := encoder.Encode(given); err != nil {
				return err
			}
		}
		// Whoever waits for an answer before the next question must get it.
		if lines.Buffered() == 0 || readError != nil {
			if err := answers.Flush(); err != nil {
				return err
			}
		}
		if readError == io.EOF {
			return nil
		}
		if readError != nil {
			return readError
		}
	}
}

func answerTo(line []byte, reference *reference, versions []string) (answer, error) {
	var asked request
	if err := json.Unmarshal(line, &asked); err != nil {
		return answer{}, err
	}
	metadata, spec, err := decodePod(asked.Metadata, asked.Spec)
	if err != nil {
		return answer{ID: asked.ID, Error: err.Error()}, nil
	}
	if asked.Versions != nil {
		versions = asked.Versions
	}
	verdicts, err := reference.evaluate(metadata, spec, versions)
	return answer{ID: asked.ID, Verdicts: verdicts}, err
}

// decodePod decodes as the API server does: keys by exact case, no conversion between types, null
// as absent, unknown fields ignored. Of its defaults it applies the one that changes a verdict, a
// volume without a source is an emptyDir. It leaves out the other, hostPort copied from
// containerPort under hostNetwork: cofferdam reports a hostPort only where somebody wrote it.
func decodePod(metadataJSON, specJSON []byte) (*metav1.ObjectMeta, *corev1.PodSpec, error) {
	metadata := &metav1.ObjectMeta{}
	if metadataJSON != nil {
		if err := kjson.UnmarshalCaseSensitivePreserveInts(metadataJSON, metadata); err != nil {
			return nil, nil, fmt.Errorf("metadata: %w", err)
		}
	}
	spec := &corev1.PodSpec{}
	if specJSON != nil {
		if err := kjson.UnmarshalCaseSensitivePreserveInts(specJSON, spec); err != nil {
			return nil, nil, fmt.Errorf("spec: %w", err)
		}
	}
	for i := range spec.Volumes {
		if source := &spec.Volumes[i].VolumeSource; *source == (corev1.VolumeSource{}) {
			source.EmptyDir = &corev1.EmptyDirVolumeSource{}
		}
	}
	return metadata, spec, nil
}
