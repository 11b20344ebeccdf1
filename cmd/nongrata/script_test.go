package main

import (
	"context"
	"net/http"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"nongrata/ingest/catalogue"
	"nongrata/ingest/ingesttest"
	"nongrata/review/web/client"
)

// The command line, as scripts: testdata/script.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"nongrata": func() { os.Exit(Main()) }})
}

func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("HOME", env.WorkDir)
			env.Setenv("XDG_STATE_HOME", env.WorkDir+"/state")
			env.Setenv("XDG_CONFIG_HOME", env.WorkDir+"/config")
			env.Setenv("GORACE", os.Getenv("GORACE"))
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"await": await, "shelf": shelf, "join": enter},
	})
}

// await DIR N waits until the daemon that has DIR open lists at least one case that waits
// and whose ID or act contains N; "await DIR" until its desk answers.
func await(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 || len(args) > 2 {
		ts.Fatalf("usage: await DIR [RECEIVING]")
	}
	dir := ts.MkAbs(args[0])
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		if answers(ctx, dir, args[1:]) {
			return
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			ts.Fatalf("await %s: not within a minute", strings.Join(args, " "))
		}
	}
}

// enter is join FILE NAME: it follows the one-time link in the file, or in stdout, as somebody new.
func enter(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: join FILE NAME")
	}
	c := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	resp, err := c.PostForm(strings.TrimSpace(ts.ReadFile(args[0])), url.Values{"name": {args[1]}})
	ts.Check(err)
	defer resp.Body.Close()
	if in := resp.StatusCode == http.StatusSeeOther; in == neg {
		ts.Fatalf("following the link as %s: %s", args[1], resp.Status)
	}
}

// answers reports whether the desk of dir answers, and holds a waiting case of the receiving
// state when one is named.
func answers(ctx context.Context, dir string, receiving []string) bool {
	var o client.Options
	if local(dir, &o) != nil {
		return false
	}
	c, err := client.New(o)
	if err != nil {
		return false
	}
	cases, err := c.Cases(ctx, client.Filter{})
	if err != nil {
		return false
	}
	if len(receiving) == 0 {
		return true
	}
	for _, k := range cases {
		if string(k.Act.ReceivingState) == receiving[0] {
			return true
		}
	}
	return false
}

// shelf FILE serves a list of every kind on loopback until the script ends, and writes them as a
// catalogue file; the site of one is in $SITE_id.
func shelf(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: shelf FILE")
	}
	s, err := ingesttest.OpenShelf()
	ts.Check(err)
	ts.Defer(func() { ts.Check(s.Close()) })
	b, err := catalogue.Encode(s.Sources())
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b, 0o600))
	for _, src := range s.Sources() {
		ts.Setenv("SITE_"+strings.ReplaceAll(strings.TrimPrefix(string(src.ID), "kind-"), "-", "_"), strings.TrimSuffix(src.PageURL, "/"))
	}
}
