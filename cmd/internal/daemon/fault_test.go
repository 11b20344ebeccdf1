//go:build linux

package daemon

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"nongrata/ingest/ingestbench"
	"nongrata/store/stream"
)

// Faults during ingestion: a daemon of its own polls a few feeds that grow, and is killed, starved
// of disk space or given I/O errors meanwhile. In the end every item is there once. A few rounds
// are run with all other tests, many by .ci/faults.

// envRounds says how many rounds of faults there are.
const envRounds = "NONGRATA_FAULTS"

func faultRounds() int {
	if n, err := strconv.Atoi(os.Getenv(envRounds)); err == nil {
		return n
	}
	return 2
}

// A trial is a data folder, the feeds that it is filled from, and how far they have come.
type trial struct {
	t     *testing.T
	o     ingestbench.Options
	site  *ingestbench.Site
	dir   string
	fresh int
	seen  bool // the first lists have been read
	rng   *rand.Rand
}

func newTrial(t *testing.T, dir string) *trial {
	t.Helper()
	if testing.Short() {
		t.Skip("starts processes of its own")
	}
	o := ingestbench.Options{Feeds: 8, Items: 10, Port: sitePort(t)}
	site, err := ingestbench.Start(o)
	if err != nil {
		t.Skipf("no loopback addresses for every feed: %v", err)
	}
	t.Cleanup(site.Close)
	return &trial{t: t, o: o, site: site, dir: dir, rng: rand.New(rand.NewPCG(7, 9))}
}

// grow gives every feed one item more, and takes the oldest off its list, once that was seen.
func (tr *trial) grow() {
	if !tr.seen {
		tr.catchUp()
	}
	tr.site.Begin(ingestbench.OneNew, 0)
	tr.fresh++
}

// spawn starts a child, under the command line given if any.
func (tr *trial) spawn(under ...string) *process {
	tr.t.Helper()
	exe, err := os.Executable()
	if err != nil {
		tr.t.Fatal(err)
	}
	args := append(under, exe)
	cmd := exec.Command(args[0], args[1:]...)
	spec := fmt.Sprintf(benchSite+"%d:%d:%d", tr.o.Feeds, tr.o.Items, tr.o.Port)
	cmd.Env = append(os.Environ(), envDir+"="+tr.dir, envSite+"="+spec)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if len(under) == 0 {
		cmd.Stderr = tr.t.Output()
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		tr.t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		tr.t.Fatal(err)
	}
	p := &process{cmd: cmd, done: make(chan error, 1)}
	tr.t.Cleanup(func() { p.kill() })
	line, _ := bufio.NewReader(out).ReadString('\n') // nothing where a fault kept it from starting
	p.url = strings.TrimSpace(line)
	go func() { p.done <- cmd.Wait(); close(p.done) }()
	return p
}

// kill kills the child, and what it runs under, at once.
func (p *process) kill() {
	_ = syscall.Kill(-p.cmd.Process.Pid, syscall.SIGKILL)
	<-p.done
}

// catchUp has a child read what there is, without faults.
func (tr *trial) catchUp() {
	p := tr.spawn()
	tr.settled()
	p.kill()
}

// whole polls every feed once more, without faults, and checks that all items of all feeds are in
// the stream once, each to the letter, with its evidence.
func (tr *trial) whole() {
	tr.t.Helper()
	r := rigIn(tr.t, tr.o, tr.dir)
	r.refresh()
	lines, err := r.d.bus.Backlogs(tr.t.Context())
	if err != nil {
		tr.t.Fatal(err)
	}
	for _, l := range lines {
		if l.Stream == stream.Items {
			r.drain(int(l.Messages))
		}
	}
	r.wantItems(tr.o.Items+tr.fresh, 0)
}

// settled waits until every feed has been read to its newest document and all of that is kept.
func (tr *trial) settled() time.Duration {
	tr.t.Helper()
	start := time.Now()
	for tr.site.Stats().Known < tr.o.Feeds {
		if time.Since(start) > within {
			tr.t.Fatalf("%d of %d feeds are read after %v", tr.site.Stats().Known, tr.o.Feeds, within)
		}
		time.Sleep(10 * time.Millisecond)
	}
	tr.seen = true
	return time.Since(start)
}

// Killed at any moment while it ingests, a daemon loses nothing that it was shown, and tells
// nothing twice.
func TestKilledWhileIngesting(t *testing.T) {
	tr := newTrial(t, t.TempDir())
	for round := range faultRounds() {
		if round%3 == 1 {
			tr.grow() // lists hold ten: five more are not too many between two times of catching up
		}
		p := tr.spawn()
		time.Sleep(time.Duration(tr.rng.IntN(250)) * time.Millisecond) // from before the first answer to after the last sync
		p.kill()
		if round%15 == 14 {
			tr.catchUp()
		}
	}
	tr.whole()
	t.Logf("%d kills, %d items of %d feeds, each there once", faultRounds(), tr.o.Feeds*(tr.o.Items+tr.fresh), tr.o.Feeds)
}

// On a disk that is full a daemon stays up and says so; it goes on by itself when there is
// space, and has lost nothing.
func TestDiskFullWhileIngesting(t *testing.T) {
	disk := t.TempDir()
	const size, reserve = 160 << 20, stream.DefaultMinFree
	if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, fmt.Sprint("size=", size)); err != nil {
		t.Skipf("needs the right to mount a small file system: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(disk, 0); err != nil {
			t.Errorf("unmounting: %v", err)
		}
	})
	tr := newTrial(t, filepath.Join(disk, "data"))
	p := tr.spawn()
	tr.settled()
	ballast := filepath.Join(disk, "ballast")
	var red, again time.Duration
	for round := range faultRounds() {
		left := tr.rng.Int64N(reserve - 1<<20) // bytes
		if round%4 == 0 {
			left = 0
		}
		fill(t, ballast, left)
		tr.grow()
		red = max(red, p.want(t, http.StatusServiceUnavailable, 10*time.Second))
		time.Sleep(time.Duration(tr.rng.IntN(300)) * time.Millisecond)
		if err := os.Remove(ballast); err != nil {
			t.Fatal(err)
		}
		green := p.want(t, http.StatusOK, within)
		again = max(again, green+tr.settled())
	}
	p.stop(t)
	tr.whole()
	t.Logf("%d times full: red within %v, every feed read within %v of there being space, %d items each there once",
		faultRounds(), red, again, tr.o.Feeds*(tr.o.Items+tr.fresh))
}

// fill writes a file that leaves so many bytes on its disk.
func fill(t *testing.T, path string, left int64) {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for {
		var st syscall.Statfs_t
		if err := syscall.Statfs(path, &st); err != nil {
			t.Fatal(err)
		}
		more := int64(st.Bavail)*st.Bsize - left
		if more <= 0 {
			return
		}
		if _, err := f.Write(make([]byte, min(more, 1<<20))); err != nil && left > 0 {
			t.Fatal(err)
		} else if err != nil {
			return // the daemon was quicker: full is full
		}
	}
}

// want waits until the child says that it is ready, or not, and returns how long that took.
func (p *process) want(t *testing.T, status int, most time.Duration) time.Duration {
	t.Helper()
	start := time.Now()
	for {
		res, err := http.Get(p.url + "/readyz")
		if err != nil {
			t.Fatalf("the daemon does not answer: %v", err)
		}
		res.Body.Close()
		if res.StatusCode == status {
			return time.Since(start)
		}
		if time.Since(start) > most {
			t.Fatalf("/readyz = %d after %v, want %d", res.StatusCode, most, status)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// Whatever I/O errors a daemon gets while it ingests, what it keeps is whole and nothing is there
// twice.
func TestIOErrorsWhileIngesting(t *testing.T) {
	strace, err := exec.LookPath("strace")
	if err != nil {
		t.Skipf("needs strace to make I/O fail: %v", err)
	}
	tr := newTrial(t, t.TempDir())
	log := filepath.Join(t.TempDir(), "strace")
	faults, began := 0, 0
	lives := 4 * faultRounds()
	for round := range lives {
		if round%4 == 1 {
			tr.grow()
		}
		call := []string{"fdatasync", "fsync", "pwrite64", "ftruncate", "fdatasync,fsync,pwrite64"}[round%5]
		fault := []string{"EIO", "ENOSPC"}[round/5%2]
		when := fmt.Sprintf("%d+%d", 1+tr.rng.IntN(30), 1+tr.rng.IntN(12))
		p := tr.spawn(strace, "-f", "-qq", "--seccomp-bpf", "-o", log, "-e", "trace="+call, "-e", "inject="+call+":error="+fault+":when="+when)
		if p.url != "" {
			began++
			time.Sleep(time.Duration(300+tr.rng.IntN(500)) * time.Millisecond)
		}
		p.kill()
		said, err := os.ReadFile(log)
		if err != nil {
			t.Fatal(err)
		}
		faults += strings.Count(string(said), "(INJECTED)")
		if round%20 == 19 {
			tr.catchUp()
		}
	}
	tr.whole()
	if faults == 0 {
		t.Error("no fault was made: the test did not test")
	}
	t.Logf("%d faults in %d lives, %d of which began; %d items each there once", faults, lives, began, tr.o.Feeds*(tr.o.Items+tr.fresh))
}
