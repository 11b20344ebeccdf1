//go:build linux

package store

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// Whatever I/O errors a writer gets, what it confirmed is there, whole, and what it tried again
// after an error is there once. A few lives are run with all other tests, many by .ci/faults.
func TestWriterWithIOErrors(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes of its own")
	}
	strace, err := exec.LookPath("strace")
	if err != nil {
		t.Skipf("needs strace to make I/O fail: %v", err)
	}
	lives := 4
	if n, err := strconv.Atoi(os.Getenv("NONGRATA_FAULTS")); err == nil {
		lives = 2 * n
	}
	dir, log := t.TempDir(), filepath.Join(t.TempDir(), "strace")
	rng := rand.New(rand.NewPCG(3, 8))
	confirmed, faults, head := -1, 0, ""
	life := 0
	for ; life < lives || (faults == 0 || confirmed < 0) && life < 10*lives; life++ { // on a busy machine a life comes less far
		call := []string{"fdatasync", "pwrite64", "ftruncate", "fdatasync,pwrite64"}[life%4]
		inject := fmt.Sprintf("inject=%s:error=%s:when=%d+%d", call, []string{"EIO", "ENOSPC"}[life/4%2], 1+rng.IntN(40), 1+rng.IntN(9))
		confirmed = max(confirmed, faultyWriter(t, dir, strace, "-f", "-qq", "--seccomp-bpf", "-o", log, "-e", "trace="+call, "-e", inject))
		said, err := os.ReadFile(log)
		if err != nil {
			t.Fatal(err)
		}
		faults += strings.Count(string(said), "(INJECTED)")
		head = wantConfirmed(t, dir, head, confirmed)
	}
	if faults == 0 || confirmed < 0 {
		t.Error("no fault was made, or nothing confirmed: the test did not test")
	}
	t.Logf("%d faults in %d lives; %d confirmed writes, each there once and whole", faults, life, confirmed+1)
}

// faultyWriter runs the writer under a command line for a while, and returns the last number that
// it confirmed, -1 for none.
func faultyWriter(t *testing.T, dir string, under ...string) int {
	t.Helper()
	cmd := exec.Command(under[0], append(under[1:], os.Args[0], "-test.run=^$")...)
	cmd.Env = append(os.Environ(), killEnv+"="+dir, killEnv+"_AGAIN=1")
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	timer := time.AfterFunc(400*time.Millisecond, func() { _ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) })
	defer timer.Stop()
	last := -1
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if n, err := strconv.Atoi(lines.Text()); err == nil {
			last = n
		}
	}
	_ = cmd.Wait() // it was killed, or could not begin
	return last
}
