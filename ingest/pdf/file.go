package pdf

import (
	"bytes"
	"maps"
	"slices"
)

// The bounds of a document's work.
const (
	maxObjects  = 100_000
	maxWork     = 64 << 20 // bytes looked at by the lexer, a few times a document's size
	maxInflated = 16 << 20 // bytes of all streams together
	maxStream   = 4 << 20  // bytes of one
	maxKept     = 400_000  // values that objects hold together
	maxHops     = 8        // references behind one another
)

// A file is a document's objects.
type file struct {
	b        []byte
	places   map[int]int // where the last object of a number begins, behind its "obj"
	values   map[int]any // those that were read
	gens     map[int]int // generations that are not 0
	root     any
	info     any
	id       text
	encrypt  any    // the encryption dictionary
	vault    *vault // nil for what is in clear
	work     int    // bytes that may still be looked at
	inflated int    // bytes that may still come out of streams
	kept     int    // values that objects hold
}

// A stream is a dictionary with bytes, still packed and, where there is a vault, encrypted.
type stream struct {
	dict dict
	raw  []byte
	of   ref
}

func (f *file) spent() bool { return f.work <= 0 || f.inflated <= 0 || f.kept > maxKept }

// open finds the objects of b: the last one of a number counts, as in a document that was
// changed by adding to it. It fails when the document is encrypted and wants a password.
func open(b []byte) (*file, error) {
	f := &file{b: b, places: map[int]int{}, gens: map[int]int{}, values: map[int]any{}, work: maxWork, inflated: maxInflated}
	var order []int
	for at := 0; len(f.places) < maxObjects; {
		i := bytes.Index(b[at:], []byte("obj"))
		if i < 0 {
			break
		}
		at += i + len("obj")
		if r, ok := numberBefore(b, at-len("obj")); ok {
			f.places[r.num] = at
			if delete(f.gens, r.num); r.gen > 0 {
				f.gens[r.num] = r.gen
			}
			order = append(order, r.num)
		}
	}
	f.trailers()
	slices.Sort(order)
	order = slices.Compact(order)
	for _, n := range order { // before anything that may be encrypted
		if s := f.streamOf(n, "XRef"); s != nil {
			f.trailer(s.dict)
		}
	}
	if f.encrypt != nil {
		vault, ok := f.unlock(f.encrypt)
		if !ok {
			return nil, ErrEncrypted
		}
		f.vault = vault
	}
	for _, n := range order {
		if s := f.streamOf(n, "ObjStm"); s != nil {
			f.objects(f.bytes(s), f.count(s.dict["N"]), f.count(s.dict["First"]))
		}
	}
	if f.root == nil {
		f.root = f.catalog()
	}
	return f, nil
}

// numberBefore reads the "12 0 " that stands before the "obj" at i.
func numberBefore(b []byte, i int) (r ref, ok bool) {
	back := func(is func(byte) bool) []byte {
		end := i
		for i > 0 && end-i < 10 && is(b[i-1]) {
			i--
		}
		return b[i:end]
	}
	digit := func(c byte) bool { return c >= '0' && c <= '9' }
	back(isSpace)
	generation := back(digit)
	gap := back(isSpace)
	w := back(digit)
	if len(generation) == 0 || len(gap) == 0 {
		return ref{}, false
	}
	v, ok := number(w)
	g, _ := number(generation)
	return ref{int(v), int(g)}, ok
}

// trailers takes root and record from the trailers, the last one first.
func (f *file) trailers() {
	rest := f.b
	for range maxHops {
		i := bytes.LastIndex(rest, []byte("trailer"))
		if i < 0 {
			return
		}
		l := lexer{b: f.b[:min(len(f.b), i+1<<16)], at: i + len("trailer")}
		if v, ok := l.next(); ok {
			if d, ok := v.(dict); ok {
				f.trailer(d)
			}
		}
		rest = rest[:i]
	}
}

func (f *file) trailer(d dict) {
	if f.root == nil {
		f.root = d["Root"]
	}
	if f.info == nil {
		f.info = d["Info"]
	}
	if f.encrypt == nil {
		f.encrypt = d["Encrypt"]
	}
	if ids, _ := f.value(d["ID"]).([]any); f.id == nil && len(ids) > 0 {
		f.id, _ = f.value(ids[0]).(text)
	}
}

// streamOf returns object n when it is a stream of that type: of objects, §7.5.7, or of
// cross-references, which is a trailer too.
func (f *file) streamOf(n int, kind name) *stream {
	head := f.b[f.places[n]:min(len(f.b), f.places[n]+1000)]
	if !bytes.Contains(head, []byte(kind)) {
		return nil
	}
	s, ok := f.value(ref{num: n}).(*stream)
	if !ok || f.value(s.dict["Type"]) != kind {
		return nil
	}
	return s
}

// objects reads the n objects of an object stream, the first of which is at first. What stands
// there by itself already is kept.
func (f *file) objects(b []byte, n, first int) {
	if first <= 0 || first > len(b) {
		return
	}
	head := lexer{b: b[:first], plain: true}
	for range min(n, maxObjects) {
		num, _ := head.next()
		off, ok := head.next()
		id, isNumber := num.(float64)
		at, isOffset := off.(float64)
		if !ok || !isNumber || !isOffset || at < 0 || int(at) >= len(b)-first || f.spent() {
			return
		}
		if _, known := f.places[int(id)]; known || len(f.values) > maxObjects {
			continue
		}
		l := lexer{b: b, at: first + int(at)}
		from := l.at
		v, _ := l.next()
		f.work -= l.at - from
		f.kept += l.held + 1
		f.values[int(id)] = v
	}
}

// value returns what v stands for, through references.
func (f *file) value(v any) any {
	for range maxHops {
		r, ok := v.(ref)
		if !ok {
			return v
		}
		v = f.object(r.num)
	}
	return nil
}

// object reads the object of that number, once.
func (f *file) object(n int) any {
	if v, ok := f.values[n]; ok {
		return v
	}
	at, ok := f.places[n]
	if !ok || f.spent() {
		return nil
	}
	f.values[n] = nil // for a length that refers to its own stream
	l := lexer{b: f.b, at: at}
	v, _ := l.next()
	f.work -= l.at - at
	f.kept += l.held + 1
	if d, ok := v.(dict); ok {
		of := ref{n, f.gens[n]}
		f.reveal(d, of)
		l.space()
		if bytes.HasPrefix(f.b[l.at:], []byte("stream")) {
			s := f.stream(d, l.at+len("stream"))
			s.of = of
			v = s
		}
	}
	f.values[n] = v
	return v
}

// reveal decrypts the strings that d has itself, as the document's record has: none further down
// is ever read.
func (f *file) reveal(d dict, of ref) {
	if f.vault == nil {
		return
	}
	for k, v := range d {
		if t, ok := v.(text); ok {
			f.work -= len(t)
			d[k] = text(f.vault.open(t, f.vault.strings, of))
		}
	}
}

// stream returns the stream whose bytes begin at the line after at.
func (f *file) stream(d dict, at int) *stream {
	rest := bytes.TrimPrefix(bytes.TrimPrefix(f.b[at:], []byte("\r")), []byte("\n"))
	size := f.count(d["Length"])
	if size > 0 && size <= len(rest) && bytes.HasPrefix(bytes.TrimLeft(rest[size:min(len(rest), size+20)], "\r\n "), []byte("endstream")) {
		return &stream{dict: d, raw: rest[:size]}
	}
	end := bytes.Index(rest, []byte("endstream"))
	if end < 0 {
		end = len(rest)
	}
	f.work -= end
	return &stream{dict: d, raw: rest[:end]}
}

// count returns a number that is used as a size; zero for anything else.
func (f *file) count(v any) int {
	n, _ := f.value(v).(float64)
	if n < 0 || n > 1<<30 {
		return 0
	}
	return int(n)
}

// catalog looks for the document's root when no trailer names it.
func (f *file) catalog() any {
	for _, n := range f.numbers() {
		if d, ok := f.object(n).(dict); ok && f.value(d["Type"]) == name("Catalog") {
			return d
		}
	}
	return nil
}

// numbers returns the numbers of all objects, in order.
func (f *file) numbers() []int {
	all := map[int]bool{}
	for n := range f.places {
		all[n] = true
	}
	for n := range f.values {
		all[n] = true
	}
	return slices.Sorted(maps.Keys(all))
}

// pages returns the pages in their order, §7.7.3; those that no tree leads to when there is none.
func (f *file) pages() []dict {
	root, _ := f.value(f.root).(dict)
	t := tree{file: f, seen: map[any]bool{}}
	t.walk(root["Pages"], dict{}, 0)
	if len(t.pages) > 0 {
		return t.pages
	}
	for _, n := range f.numbers() {
		if d, ok := f.object(n).(dict); ok && f.value(d["Type"]) == name("Page") {
			t.pages = append(t.pages, d)
		}
	}
	return t.pages
}

// A tree is a walk over the page tree.
type tree struct {
	*file
	seen  map[any]bool
	pages []dict
}

// walk takes in the pages below v. Resources are handed down to those that have none.
func (t *tree) walk(v any, above dict, depth int) {
	r, ok := v.(ref)
	if !ok || t.seen[r] || depth > maxDepth || len(t.pages) > maxPages {
		return
	}
	t.seen[r] = true
	d, ok := t.value(r).(dict)
	if !ok {
		return
	}
	if d["Resources"] == nil && above["Resources"] != nil {
		d = maps.Clone(d)
		d["Resources"] = above["Resources"]
	}
	kids, ok := t.value(d["Kids"]).([]any)
	if !ok {
		t.pages = append(t.pages, d)
		return
	}
	for _, kid := range kids {
		t.walk(kid, d, depth+1)
	}
}
