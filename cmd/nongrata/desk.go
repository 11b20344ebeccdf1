package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/user"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"nongrata/cmd/internal/daemon"
	"nongrata/review/web/client"
	"nongrata/store"
)

// dial returns a client of the daemon that has the data folder open. NONGRATA_DESK and
// NONGRATA_TOKEN name another desk, reviewer overrides who is at the terminal.
func (s *settings) dial(reviewer string) (*client.Client, error) {
	o := client.Options{URL: os.Getenv("NONGRATA_DESK"), Token: os.Getenv("NONGRATA_TOKEN")}
	if o.URL == "" {
		dir, err := s.folder()
		if err != nil {
			return nil, err
		}
		if err := local(dir, &o); err != nil {
			return nil, err
		}
		o.Reviewer = cmp.Or(reviewer, os.Getenv("NONGRATA_REVIEWER"), osUser())
	}
	return client.New(o)
}

// local fills in address and token of the daemon on this machine.
func local(dir string, o *client.Options) (err error) {
	if o.URL, err = store.Address(dir); err != nil {
		return err
	}
	if o.URL == "" {
		return fmt.Errorf("no daemon has the data folder %s open; start one with nongrata serve, or name another folder with --data", dir)
	}
	b, err := os.ReadFile(filepath.Join(dir, daemon.TokenFile))
	if errors.Is(err, fs.ErrPermission) {
		return fmt.Errorf("reading the daemon's token: %w; run this as the daemon's user, or set NONGRATA_DESK and NONGRATA_TOKEN", err)
	}
	if err != nil {
		return fmt.Errorf("reading the daemon's token: %w", err)
	}
	o.Token = strings.TrimSpace(string(b))
	return nil
}

// folder returns the data folder in effect.
func (s *settings) folder() (string, error) {
	c, err := s.load()
	if err != nil || c.Data != "" {
		return c.Data, err
	}
	return daemon.DefaultData()
}

// osUser names the person at the terminal when nobody said a name.
func osUser() string {
	u, err := user.Current()
	if err != nil {
		return ""
	}
	return cmp.Or(u.Name, u.Username)
}

// printJSON writes v as indented JSON.
func printJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

// jsonFlag adds --json to a command.
func jsonFlag(cmd *cobra.Command, v *bool) {
	cmd.Flags().BoolVar(v, "json", false, "print JSON")
}

// visible makes control characters of foreign texts harmless to a terminal.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case r < ' ', r >= 0x7f && r < 0xa0, r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
			return '�'
		}
		return r
	}, s)
}
