package review

import "sync"

// watchBuffer is how many changes a watcher may lag behind before it is told to reload.
const watchBuffer = 256

// broadcast tells every watcher which cases changed. It never waits for a watcher.
type broadcast struct {
	mu       sync.Mutex
	watchers map[chan string]bool
}

func (b *broadcast) watch() (<-chan string, func()) {
	ch := make(chan string, watchBuffer)
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.watchers == nil {
		b.watchers = map[chan string]bool{}
	}
	b.watchers[ch] = true
	return ch, func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		if b.watchers[ch] {
			delete(b.watchers, ch)
			close(ch)
		}
	}
}

func (b *broadcast) tell(ids []string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for ch := range b.watchers {
		for _, id := range ids {
			offer(ch, id)
		}
	}
}

// offer sends id, or empties the channel and sends "" when it is full.
func offer(ch chan string, id string) {
	select {
	case ch <- id:
		return
	default:
	}
	for {
		select {
		case <-ch:
			continue
		default:
		}
		break
	}
	ch <- "" // cannot block: only this goroutine sends, and it holds the lock
}
