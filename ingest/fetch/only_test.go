package fetch

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// makesClient finds what could go out past the guard.
var makesClient = regexp.MustCompile(
	`http\.(Client\{|DefaultClient|DefaultTransport|Transport\{|Get\(|Post\(|Head\(|PostForm\()|` +
		`net\.(Dial\(|DialTimeout\(|Dialer\{)|tls\.(Dial|Dialer\{)`)

// Nobody else makes requests: a guard that is on one path only is none.
func TestOnlyClient(t *testing.T) {
	allowed := []string{
		"ingest/fetch/",
		"review/web/client/",      // talks to our own daemon, at an address that its user gives
		"review/alert/email.go",   // talks to the mail server, at an address that its user gives
		"ingest/ingesttest/names", // talks to itself
		"ingest/ingestbench/",     // talks to its own site in another process
	}
	root := filepath.Join("..", "..")
	files := 0
	err := fs.WalkDir(os.DirFS(root), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return err
		}
		for _, dir := range allowed {
			if strings.HasPrefix(name, dir) {
				return nil
			}
		}
		files++
		b, err := os.ReadFile(filepath.Join(root, name))
		if err == nil && makesClient.Match(b) {
			t.Errorf("%s uses %s: requests go through fetch.Client", name, makesClient.Find(b))
		}
		return err
	})
	if err != nil || files < 20 {
		t.Errorf("looked at %d files, %v", files, err)
	}
}
