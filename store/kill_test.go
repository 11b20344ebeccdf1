package store

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"nongrata/ingest"
	"nongrata/review"
)

// kills is how often the writing process is killed.
const kills = 20

// killEnv makes this test binary the writer: it names the data folder.
const killEnv = "NONGRATA_STORE_WRITER"

func TestMain(m *testing.M) {
	if dir := os.Getenv(killEnv); dir != "" {
		if err := write(dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// write approves case after case, from the first that is not there, and says each number on
// standard output after its commit. As a caller would after an unclear end, it first tries
// the last known one again.
func write(dir string) error {
	ctx := context.Background()
	db, err := Open(ctx, dir, Options{Clock: day})
	if err != nil {
		return err
	}
	n := 0
	err = db.View(ctx, func(v review.View) error {
		for _, err := range v.Entries(0) {
			if err != nil {
				return err
			}
			n++
		}
		return nil
	})
	if err != nil {
		return err
	}
	for n = max(0, n-1); ; n++ {
		c := openCase(fmt.Sprintf("case-%04d", n), fmt.Sprintf("cand-%04d", n))
		d, m := approval(fmt.Sprintf("d-%04d", n), c)
		err := db.Update(ctx, func(tx review.Tx) error {
			if known, err := tx.DecisionByKey(d.Key); err != nil || known != "" {
				return err
			}
			if err := tx.PutCase(c); err != nil {
				return err
			}
			if _, err := tx.Decide(d); err != nil {
				return err
			}
			return tx.Send(m)
		})
		if err != nil && os.Getenv(killEnv+"_AGAIN") != "" {
			n-- // nobody knows what became of it: once more
			continue
		}
		if err != nil {
			return err
		}
		fmt.Println(n)
		if err := db.Remember(ctx, "it-mfa", map[string]ingest.Trace{strconv.Itoa(n): {Item: "i1"}}); err != nil {
			return err
		}
	}
}

// Killed at any moment, the first start included, the store opens again, holds everything it
// had confirmed, and nothing by half.
func TestKilledWriterLosesNothing(t *testing.T) {
	if testing.Short() {
		t.Skip("kills a child process 20 times")
	}
	dir := t.TempDir()
	rng := rand.New(rand.NewPCG(4, 5))
	confirmed := -1
	var head string
	lives := 0
	for ; lives < kills || confirmed < kills && lives < 10*kills; lives++ { // a busy disk confirms less in a life
		confirmed = max(confirmed, killedWriter(t, dir, time.Duration(rng.IntN(60))*time.Millisecond))
		head = wantConfirmed(t, dir, head, confirmed)
	}
	if confirmed < kills {
		t.Errorf("only %d writes were confirmed in %d lives: the test did not test", confirmed+1, lives)
	}
	t.Logf("%d confirmed writes in %d lives", confirmed+1, lives)
}

// wantConfirmed opens the store that a writer has left, checks that it holds what was confirmed
// and nothing by half, and returns its head.
func wantConfirmed(t *testing.T, dir, head string, confirmed int) string {
	t.Helper()
	db, err := Open(context.Background(), dir, Options{Clock: day})
	if err != nil {
		t.Fatalf("opening after the writer's end: %v", err)
	}
	r := verify(t, db, head)
	if !r.OK() {
		t.Errorf("after the writer's end: %q", r.Problems)
	}
	if int(r.Entries) < confirmed+1 || int(r.Entries) != r.Expulsions || r.Expulsions != r.Cases {
		t.Errorf("after the writer's end: %+v, want at least %d of each", r, confirmed+1)
	}
	ms, err := db.Pending(context.Background(), review.TopicExpulsion, int(r.Entries)+10)
	if err != nil || len(ms) != int(r.Entries) {
		t.Errorf("after the writer's end: %d messages in the outbox, %v, want %d", len(ms), err, r.Entries)
	}
	if head, err = db.Checkpoint(context.Background()); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	return head
}

// killedWriter runs the writer, kills it some time after its first word, or at once every now
// and then, and returns the last number it confirmed, -1 for none.
func killedWriter(t *testing.T, dir string, after time.Duration) int {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), killEnv+"="+dir)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var stderr strings.Builder
	cmd.Stderr = &stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if after < 6*time.Millisecond {
		cmd.Process.Kill() // while it opens
	}
	last, first := -1, true
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		n, err := strconv.Atoi(lines.Text())
		if err != nil {
			break // cut off by the kill
		}
		last = n
		if first {
			first = false
			timer := time.AfterFunc(after, func() { cmd.Process.Kill() })
			defer timer.Stop()
		}
	}
	cmd.Wait() // says that it was killed
	if stderr.Len() > 0 {
		t.Errorf("the writer said: %s", stderr.String())
	}
	return last
}
