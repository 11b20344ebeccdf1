package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"nongrata/review/web/api"
)

// A held answer is kept back until it is whole.
type held struct {
	http.ResponseWriter
	code int
	body bytes.Buffer
}

func (h *held) WriteHeader(code int) {
	if h.code == 0 {
		h.code = code
	}
}

func (h *held) Write(b []byte) (int, error) {
	h.WriteHeader(http.StatusOK)
	return h.body.Write(b)
}

// send lets the answer go.
func (h *held) send() {
	if h.code == 0 {
		h.code = http.StatusOK
	}
	h.ResponseWriter.WriteHeader(h.code)
	if h.code != http.StatusNotModified && h.code != http.StatusNoContent {
		_, _ = h.ResponseWriter.Write(h.body.Bytes()) // a caller that went away is no error of ours
	}
}

// conditional gives every read an ETag and answers 304 to who has it already.
func (s *Server) conditional(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			next.ServeHTTP(w, r)
			return
		}
		h := &held{ResponseWriter: w}
		next.ServeHTTP(h, r)
		if h.code == http.StatusOK || h.code == 0 {
			tag := tagFor(w.Header().Get("ETag"), h.body.Bytes())
			w.Header().Set("ETag", tag)
			w.Header().Set("Cache-Control", "private, no-cache")
			if tagMatches(r.Header.Get("If-None-Match"), tag) {
				w.Header().Del("Content-Type")
				h.code = http.StatusNotModified
			}
		}
		h.send()
	})
}

// tagFor returns the ETag of a body: the version that the operation gave it, if it did, and
// its hash.
func tagFor(version string, body []byte) string {
	sum := sha256.Sum256(body)
	tag := hex.EncodeToString(sum[:12])
	if v := strings.Trim(version, `"`); v != "" {
		tag = v + "-" + tag
	}
	return `"` + tag + `"`
}

// versionTag is the version of something that can be changed, as an ETag begins with it.
func versionTag(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return "" // unreachable: what is changed is plain
	}
	sum := sha256.Sum256(b)
	return "v" + hex.EncodeToString(sum[:8])
}

// tagMatches compares weakly, as reads do.
func tagMatches(header, tag string) bool {
	for one := range strings.SplitSeq(header, ",") {
		one = strings.TrimSpace(one)
		if one == "*" || strings.TrimPrefix(one, "W/") == tag {
			return true
		}
	}
	return false
}

// versionsIn returns the versions that an If-Match header names, "*" for any. The version is
// what counts: a case's ETag also covers what changes around it. A weak tag never matches.
func versionsIn(header string) []string {
	var all []string
	for one := range strings.SplitSeq(header, ",") {
		one = strings.TrimSpace(one)
		tag, ok := strings.CutPrefix(one, `"`)
		tag, ok2 := strings.CutSuffix(tag, `"`)
		version, _, _ := strings.Cut(tag, "-")
		switch {
		case one == "*":
			all = append(all, one)
		case ok && ok2:
			all = append(all, version)
		}
	}
	return all
}

// unchanged reports whether an If-Match header, if there is one, names this version.
func unchanged(header, version string) bool {
	seen := versionsIn(header)
	return header == "" || slices.Contains(seen, version) || slices.Contains(seen, "*")
}

// A stale change was made by somebody who has not seen the last one. The answer has the state
// as it is now.
type stale struct {
	huma.ErrorModel
	Current any             `json:"current"`
	Fields  []api.Contested `json:"fields,omitempty"` // of a case: yours beside what it is now
}

func staleError(what string, current any, fields ...api.Contested) error {
	return &stale{huma.ErrorModel{Type: kindChanged, Title: http.StatusText(http.StatusPreconditionFailed), Status: http.StatusPreconditionFailed,
		Detail: what + " has changed since you saw it."}, current, fields}
}
