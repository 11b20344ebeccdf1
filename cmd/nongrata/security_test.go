package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Every answer of deploy/security.md rests on tests that exist.
func TestSecurityAnswersHaveTests(t *testing.T) {
	table, err := os.ReadFile(filepath.Join(root, "deploy", "security.md"))
	if err != nil {
		t.Fatal(err)
	}
	var tests strings.Builder
	for _, file := range goFiles(t) {
		if strings.HasSuffix(file, "_test.go") {
			b, err := os.ReadFile(filepath.Join(root, file))
			if err != nil {
				t.Fatal(err)
			}
			tests.Write(b)
		}
	}
	named := regexp.MustCompile("`(Test[A-Za-z]+)`").FindAllStringSubmatch(string(table), -1)
	for _, m := range named {
		if !strings.Contains(tests.String(), "func "+m[1]+"(") {
			t.Errorf("deploy/security.md names %s, which does not exist", m[1])
		}
	}
	if len(named) < 40 {
		t.Errorf("deploy/security.md names %d tests: it was read wrongly", len(named))
	}
}
