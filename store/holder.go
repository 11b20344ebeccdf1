package store

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"
)

const holderName = "nongrata.lock.json"

// A holding says which process has a data folder open. It is for people: the lock itself is
// bbolt's on the file, so a holding that a crash left behind hinders nobody.
type holding struct {
	PID     int       `json:"pid"`
	Host    string    `json:"host"`
	Started time.Time `json:"started"`
	Address string    `json:"address,omitempty"`
}

type holder struct {
	path string
	mu   sync.Mutex
	now  holding
}

// writeHolder says that this process has dir open, since now: by the machine's clock, as
// people will compare it with theirs.
func writeHolder(dir string) (*holder, error) {
	host, _ := os.Hostname() // only for people
	h := &holder{path: filepath.Join(dir, holderName),
		now: holding{PID: os.Getpid(), Host: host, Started: time.Now().UTC()}}
	return h, h.write()
}

func (h *holder) announce(addr string) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.now.Address = addr
	return h.write()
}

func (h *holder) write() error {
	j, err := json.Marshal(h.now)
	if err != nil {
		return err
	}
	if err := writeFile(h.path, append(j, '\n')); err != nil {
		return fmt.Errorf("writing %s: %w", holderName, err)
	}
	return nil
}

func (h *holder) remove() {
	h.mu.Lock()
	defer h.mu.Unlock()
	os.Remove(h.path) // a stale one is harmless
}

// inUse is the sentence for whoever comes second.
func inUse(dir string) error {
	var h holding
	b, err := os.ReadFile(filepath.Join(dir, holderName))
	if err != nil || json.Unmarshal(b, &h) != nil || h.PID == 0 {
		return fmt.Errorf("%w: %s is open in another process", ErrInUse, dir)
	}
	who := fmt.Sprintf("nongrata pid %d", h.PID)
	if host, _ := os.Hostname(); host != h.Host {
		who += " on " + h.Host
	}
	if h.Address != "" {
		who += " (" + h.Address + ")"
	}
	return &inUseError{fmt.Sprintf("data folder %s is in use by %s since %s", dir, who,
		h.Started.Format("2006-01-02 15:04 MST"))}
}

// inUseError is ErrInUse in a better sentence.
type inUseError struct{ text string }

func (e *inUseError) Error() string { return e.text }
func (e *inUseError) Unwrap() error { return ErrInUse }
