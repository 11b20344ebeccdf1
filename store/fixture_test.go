package store

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"

	"nongrata/ingest"
	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/web"
)

// To add a fixture for a new schema version: go test ./store -run TestFixtures -fixture 2
var fixture = flag.Int("fixture", 0, "write the fixture of this schema version, the current one, and its dump")

// TestFixtures opens a store of every schema version there ever was. Each must verify clean
// and hold what it held, and can be written to.
func TestFixtures(t *testing.T) {
	if *fixture != 0 {
		writeFixture(t, *fixture)
	}
	for v := 1; v <= Schema(); v++ {
		t.Run(fmt.Sprint("version ", v), func(t *testing.T) {
			packed, err := os.Open(fmt.Sprintf("testdata/v%d.db.gz", v))
			if err != nil {
				t.Fatal(err)
			}
			defer packed.Close()
			z, err := gzip.NewReader(packed)
			if err != nil {
				t.Fatal(err)
			}
			content, err := io.ReadAll(z)
			if err != nil {
				t.Fatal(err)
			}
			dir := t.TempDir()
			if err := os.WriteFile(filepath.Join(dir, fileName), content, 0o600); err != nil {
				t.Fatal(err)
			}
			db := open(t, dir)
			wantClean(t, db, "")
			want, err := os.ReadFile(fmt.Sprintf("testdata/v%d.json", v))
			if err != nil {
				t.Fatal(err)
			}
			if got := dump(t, db); !bytes.Equal(got, want) {
				t.Errorf("dump of the fixture differs from testdata/v%d.json:\n%s", v, got)
			}
			approve(t, db, 100)
			wantClean(t, db, "")
		})
	}
}

func writeFixture(t *testing.T, v int) {
	t.Helper()
	if v != Schema() {
		t.Fatalf("-fixture %d: the current schema version is %d", v, Schema())
	}
	db := open(t, t.TempDir())
	fill(t, db)
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if err := db.Backup(context.Background(), z); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{
		fmt.Sprintf("testdata/v%d.db.gz", v): b.Bytes(), fmt.Sprintf("testdata/v%d.json", v): dump(t, db),
	} {
		if err := os.WriteFile(name, content, 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// fill puts something into every bucket.
func fill(t *testing.T, db *DB) {
	t.Helper()
	ctx := context.Background()
	for n := range 3 {
		approve(t, db, n)
	}
	c := openCase("waiting", "w")
	m := review.Outbound{ID: "waiting/1/unconfirmed", Topic: review.TopicAlert,
		Kind: review.KindUnconfirmed, Why: "a ministry's own word", At: day(), Case: &c}
	update(t, db, func(tx review.Tx) error {
		if err := tx.PutCase(c); err != nil {
			return err
		}
		return tx.Send(m)
	})
	d := alert.Delivery{ID: alert.DeliveryID(m, "log"), Channel: "log", Message: m,
		State: alert.Waiting, Why: "all alerts", Next: day(), Created: day()}
	for _, err := range []error{
		db.Accept(ctx, []string{"another"}, []alert.Delivery{d}),
		db.Remember(ctx, "it-mfa", map[string]ingest.Trace{"one": {Item: "i1"}, "two": {Item: "i2"}}),
		db.SaveState(ctx, ingest.State{Source: "it-mfa", Health: ingest.OK, ETag: `"x"`, LastPoll: day()}),
		db.PutUser(ctx, web.User{Name: "ana", Role: web.Admin, Created: day()}),
		db.PutCredential(ctx, web.Credential{ID: "aa", Kind: web.Token, User: "ana", Created: day()}),
		db.PutAnswer(ctx, web.Answer{ID: "aa", Expires: day(), Sealed: []byte("x")}),
		db.Sent(ctx, review.TopicExpulsion, []string{"x-case-0000/1/new"}),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
}

// dump reads everything through the public methods.
func dump(t *testing.T, db *DB) []byte {
	t.Helper()
	ctx := context.Background()
	out := map[string]any{}
	keep := func(name string, v any, err error) {
		t.Helper()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		out[name] = v
	}
	err := db.View(ctx, func(v review.View) error {
		var cases []review.Case
		var expulsions []review.Expulsion
		var entries []review.Entry
		for c, err := range v.Cases(false) {
			keep("cases", nil, err)
			cases = append(cases, c)
		}
		for e, err := range v.Expulsions() {
			keep("expulsions", nil, err)
			expulsions = append(expulsions, e)
		}
		for e, err := range v.Entries(0) {
			keep("entries", nil, err)
			entries = append(entries, e)
		}
		out["cases"], out["expulsions"], out["entries"] = cases, expulsions, entries
		return nil
	})
	keep("view", nil, err)
	for _, topic := range topics() {
		ms, err := db.Pending(ctx, topic, 99)
		keep("outbox "+string(topic), ms, err)
	}
	traces, err := db.Recall(ctx, "it-mfa", []string{"one", "two", "three"})
	var seen []bool // all that version 1 began with
	for _, tr := range traces {
		seen = append(seen, !tr.At.IsZero())
	}
	keep("seen", seen, err)
	states, err := db.States(ctx)
	keep("states", states, err)
	recent, err := db.Recent(ctx, 99)
	keep("deliveries", recent, err)
	users, err := db.Users(ctx)
	keep("users", users, err)
	tokens, err := db.Credentials(ctx, web.Token)
	keep("tokens", tokens, err)
	j, err := json.MarshalIndent(out, "", "  ")
	keep("dump", nil, err)
	return append(j, '\n')
}
