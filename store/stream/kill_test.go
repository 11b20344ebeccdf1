package stream_test

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"testing"
	"time"

	"nongrata/store/stream"
	"nongrata/store/streamtest"
)

// killEnv makes this test binary the publisher: it names the folder.
const killEnv = "NONGRATA_STREAM_PUBLISHER"

func TestMain(m *testing.M) {
	if dir := os.Getenv(killEnv); dir != "" {
		if err := publishForEver(dir, os.Getenv(killEnv+"_FROM")); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

// publishForEver counts up from, and says each number on standard output after its ack.
func publishForEver(dir, from string) error {
	n, err := strconv.Atoi(from)
	if err != nil {
		return err
	}
	b, err := stream.Open(context.Background(), stream.Options{Dir: dir})
	if err != nil {
		return err
	}
	for topic := items(b); ; n++ {
		if err := topic.Publish(context.Background(), item{strconv.Itoa(n), "it-mfa", n}); err != nil {
			return err
		}
		fmt.Println(n)
		var batch []item
		for range 7 {
			n++
			batch = append(batch, item{strconv.Itoa(n), "it-mfa", n})
		}
		if err := topic.PublishAll(context.Background(), batch); err != nil {
			return err
		}
		fmt.Println(n)
	}
}

// What was acknowledged outlives the process that published it, whenever that is killed, and
// what is published again after a restart is there once.
func TestKilledPublisherLosesNothing(t *testing.T) {
	if testing.Short() {
		t.Skip("kills a child process ten times")
	}
	dir := t.TempDir()
	rng := rand.New(rand.NewPCG(1, 9))
	acked, lives := -1, 0
	for ; lives < 10 || acked < 10 && lives < 100; lives++ { // on a busy machine a life comes less far
		cmd := exec.Command(os.Args[0], "-test.run=^$")
		// The last five again, as somebody would who does not know what became of them.
		cmd.Env = append(os.Environ(), killEnv+"="+dir, killEnv+"_FROM="+strconv.Itoa(max(0, acked-4)))
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		cmd.Stderr = os.Stderr
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		timer := time.AfterFunc(time.Duration(30+rng.IntN(120))*time.Millisecond, func() { cmd.Process.Kill() })
		for lines := bufio.NewScanner(out); lines.Scan(); {
			if n, err := strconv.Atoi(lines.Text()); err == nil {
				acked = max(acked, n)
			}
		}
		cmd.Wait() // says that it was killed
		timer.Stop()
	}
	if acked < 10 {
		t.Fatalf("%d messages in %d lives: the test did not test", acked+1, lives)
	}
	b := streamtest.Open(t, stream.Options{Dir: dir})
	got := map[int]int{}
	until(t, items(b), func(_ int, i item) error { got[i.N]++; return nil },
		func([]string) bool { return len(got) > acked })
	for n := range acked + 1 {
		if got[n] != 1 {
			t.Errorf("message %d came %d times, want once", n, got[n])
		}
	}
	t.Logf("%d acknowledged messages in %d lives", acked+1, lives)
}
