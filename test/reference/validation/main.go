// Validation says what a Kubernetes API server objects to in manifests: a yardstick for changes that
// must keep an object valid.
//
// It reads one manifest of a built-in workload kind per line of JSON on standard input and writes
// one line of JSON for each:
//
//	{"objections":[{"field":"spec.containers[0].name","type":"FieldValueRequired","message":"…"}]}
//	{"error":"…"} for a manifest that is not decoded, such as one of a version that is no longer served
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
)

type answer struct {
	Error      string      `json:"error,omitempty"`
	Objections []objection `json:"objections"`
}

func main() {
	if err := run(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "validation:", err)
		os.Exit(1)
	}
}

func run(input io.Reader, output io.Writer) error {
	server := newServer()
	lines := bufio.NewReaderSize(input, 1<<20)
	answers := bufio.NewWriterSize(output, 1<<16)
	encoder := json.NewEncoder(answers)
	encoder.SetEscapeHTML(false)
	for {
		line, readError := lines.ReadBytes('\n')
		if len(line) > 1 {
			given := answer{Objections: []objection{}}
			if objections, err := server.objectionsTo(line); err != nil {
				given.Error = err.Error()
			} else {
				given.Objections = append(given.Objections, objections...)
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
		if errors.Is(readError, io.EOF) {
			return nil
		}
		if readError != nil {
			return readError
		}
	}
}
