// The reference for test/yaml: reads one JSON string a line (a file's text) and prints one JSON
// array a line: for each document {"json": …} or {"error": "…"}, as kubectl's decoder gives them.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/yaml"
)

type document struct {
	JSON  json.RawMessage `json:"json,omitempty"`
	Error string          `json:"error,omitempty"`
}

func main() {
	lines := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := bufio.NewWriter(os.Stdout)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for {
		line, err := lines.ReadBytes('\n')
		if len(line) > 0 {
			var text string
			if err := json.Unmarshal(line, &text); err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(2)
			}
			if err := encoder.Encode(decode(text)); err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(2)
			}
			out.Flush()
		}
		if err != nil {
			return
		}
	}
}

// decode goes on after a document that cannot be read, where kubectl itself stops.
func decode(text string) []document {
	documents := []document{}
	// kubectl removes a byte order mark before it decodes (cli-runtime, FileVisitor).
	reader := strings.NewReader(strings.TrimPrefix(text, "\ufeff"))
	decoder := yaml.NewYAMLOrJSONDecoder(reader, 4096)
	last := ""
	for len(documents) < 1000 {
		next, err := decodeOne(decoder)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			// The JSON decoder repeats its error for ever.
			if strings.HasPrefix(err.Error(), "decoding failed") || err.Error() == last && !strings.Contains(last, "yaml") {
				break
			}
			last = err.Error()
			documents = append(documents, document{Error: last})
			continue
		}
		last = ""
		documents = append(documents, document{JSON: next})
	}
	return documents
}

func decodeOne(decoder *yaml.YAMLOrJSONDecoder) (raw json.RawMessage, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	var extension runtime.RawExtension
	if err := decoder.Decode(&extension); err != nil {
		return nil, err
	}
	trimmed := bytes.TrimSpace(extension.Raw)
	if len(trimmed) == 0 {
		return json.RawMessage("null"), nil
	}
	var compact bytes.Buffer
	if err := json.Compact(&compact, trimmed); err != nil {
		return nil, err
	}
	return compact.Bytes(), nil
}
