package daemon

import (
	"bufio"
	"context"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"os/signal"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"nongrata/review"
	"nongrata/review/alert/alerttest"
	"nongrata/review/web/api"
)

// The environment that turns this test binary into a daemon that kills itself.
const (
	envDir  = "NONGRATA_TEST_DIR"
	envSite = "NONGRATA_TEST_SITE"
	envHook = "NONGRATA_TEST_HOOK"
	envDie  = "NONGRATA_TEST_DIE" // "step" or "step#2", the second time it is reached
)

func TestMain(m *testing.M) {
	if dir := os.Getenv(envDir); dir != "" {
		if err := child(dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// child is a whole daemon that prints where its desk is.
func child(dir string) error {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	o := options(dir, os.Getenv(envSite), os.Getenv(envHook))
	if spec := os.Getenv(envSite); strings.HasPrefix(spec, benchSite) {
		var err error
		if o, err = polled(dir, spec); err != nil {
			return err
		}
	}
	o.Log = slog.New(slog.NewTextHandler(os.Stderr, nil))
	o.At = dieAt(os.Getenv(envDie))
	d, err := New(ctx, o)
	if err != nil {
		return err
	}
	fmt.Println(d.URL())
	if err := d.Run(ctx); err != nil {
		return err
	}
	return d.Close()
}

// dieAt returns a hook that kills this process when a step is reached for the nth time.
func dieAt(spec string) func(string) {
	step, nth, _ := strings.Cut(spec, "#")
	left := new(atomic.Int32)
	left.Store(1)
	if n, err := strconv.Atoi(nth); err == nil {
		left.Store(int32(n))
	}
	return func(at string) {
		if at == step && left.Add(-1) == 0 {
			_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
			select {} // the signal is on its way: no further step is taken
		}
	}
}

// A process is a child that runs.
type process struct {
	cmd  *exec.Cmd
	url  string
	done chan error
}

// spawn starts a child and waits until its desk answers, or until it has died.
func spawn(t *testing.T, dir, base, hook, die string) *process {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe)
	cmd.Env = append(os.Environ(), envDir+"="+dir, envSite+"="+base, envHook+"="+hook, envDie+"="+die)
	cmd.Stderr = t.Output()
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	p := &process{cmd: cmd, done: make(chan error, 1)}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("child did not start: %v, %v", err, cmd.Wait())
	}
	p.url = strings.TrimSpace(line)
	go func() { p.done <- cmd.Wait() }()
	t.Cleanup(func() { _ = cmd.Process.Kill() })
	return p
}

// died waits until the child has killed itself.
func (p *process) died(t *testing.T) {
	t.Helper()
	select {
	case <-p.done:
		if ws, ok := p.cmd.ProcessState.Sys().(syscall.WaitStatus); !ok || ws.Signal() != syscall.SIGKILL {
			t.Fatalf("child ended with %v, want SIGKILL", p.cmd.ProcessState)
		}
	case <-time.After(within):
		t.Fatal("child lives on: the step was never reached")
	}
}

// stop ends the child in good order.
func (p *process) stop(t *testing.T) {
	t.Helper()
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	select {
	case err := <-p.done:
		if err != nil {
			t.Errorf("child ended with %v, want nil", err)
		}
	case <-time.After(within):
		t.Error("child does not stop")
	}
}

// A process that is killed between any two steps, and started again, loses and doubles
// nothing: one case, one decision, one event, and webhooks under one ID a message.
func TestKillBetweenSteps(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		die      string
		deciding bool // the step comes after the reviewer's decision
	}{
		{ItemPublished, false}, {CandidatePublished, false}, {ItemRead, false},
		{Committed, false}, {CandidateFiled, false}, {AlertSent, false},
		{Committed + "#2", true}, {ExpulsionRelayed, true}, {AlertSent + "#2", true},
	} {
		t.Run(tt.die, func(t *testing.T) {
			t.Parallel()
			hook := alerttest.NewCollector(t, alerttest.NewSecret(1))
			dir, base := t.TempDir(), site(t).URL
			p := spawn(t, dir, base, hook.URL(), tt.die)
			if !tt.deciding {
				p.died(t)
				p = spawn(t, dir, base, hook.URL(), "")
			}
			id := hook.Want(within, alerttest.Kind(review.KindUnconfirmed)).Event.Subject
			approve := func() error {
				_, err := dial(t, p.url, dir, "ana").Decide(t.Context(), id, "the-key", api.Decision{Verdict: review.Approve, Expect: 1})
				return err
			}
			err := approve()
			if tt.deciding {
				p.died(t)
				p = spawn(t, dir, base, hook.URL(), "")
				err = approve() // the same key: who does not know asks again
			}
			if err != nil {
				t.Fatalf("approve = %v", err)
			}
			hook.Want(within, alerttest.Kind(review.KindNew))
			p.stop(t)
			wantOnce(t, hook.Received())
			d, _ := start(t, options(dir, base, hook.URL()))
			wantWhole(t, d)
		})
	}
}

// wantOnce checks that the webhooks are two messages, each sent at most twice.
func wantOnce(t *testing.T, got []alerttest.Received) {
	t.Helper()
	times := map[string]int{}
	for _, r := range got {
		times[r.ID]++
	}
	if len(times) != 2 {
		t.Errorf("webhooks under %d IDs, want 2: %v", len(times), times)
	}
	for id, n := range times {
		if n > 2 {
			t.Errorf("webhook %s came %d times, want at most 2", id, n)
		}
	}
}
