package store

import "sync"

// changesKept is how many of the last writes of cases are remembered by ID.
const changesKept = 1 << 13

// A changeLog remembers which cases were written last, so that who read them all once need not
// do so again. A write is noted before it is committed: the log may name a case that a
// transaction then rolled back, and never misses one. It begins with the process, which is the
// only one that has the folder open.
type changeLog struct {
	mu    sync.Mutex
	puts  []casePut
	floor uint64 // writes up to this one are forgotten
}

type casePut struct {
	write uint64
	id    string
}

// begin forgets everything up to the write.
func (l *changeLog) begin(write uint64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.puts, l.floor = nil, write
}

// note remembers that the write with this number is one of the case. The numbers of a
// transaction that is rolled back are given out again, so they may come twice.
func (l *changeLog) note(write uint64, id string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.puts) >= 2*changesKept {
		for _, p := range l.puts[:changesKept] {
			l.floor = max(l.floor, p.write)
		}
		l.puts = append([]casePut(nil), l.puts[changesKept:]...)
	}
	l.puts = append(l.puts, casePut{write, id})
}

// between returns the cases written after the one write up to the other; false when it does not
// remember that far back.
func (l *changeLog) between(after, upTo uint64) (ids []string, ok bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if after < l.floor || after > upTo {
		return nil, false
	}
	if after == upTo {
		return nil, true
	}
	seen := map[string]bool{}
	for _, p := range l.puts {
		if p.write > after && p.write <= upTo && !seen[p.id] {
			seen[p.id] = true
			ids = append(ids, p.id)
		}
	}
	return ids, true
}

// CasesSince implements review.View: a mark is the number of the last write.
func (v *view) CasesSince(mark uint64) (ids []string, now uint64, ok bool) {
	now = v.bucket(bucketCases).Sequence()
	ids, ok = v.db.changes.between(mark, now)
	return ids, now, ok
}
