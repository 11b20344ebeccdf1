package ingest

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"time"

	"nongrata/ingest/country"
)

// A Hash names a blob in the archive: the lower-case hexadecimal SHA-256 of its bytes.
type Hash string

// HashOf returns the Hash of b.
func HashOf(b []byte) Hash {
	sum := sha256.Sum256(b)
	return Hash(hex.EncodeToString(sum[:]))
}

// NamedIn adds to found every hash that b speaks of, in whatever form b is: each run of 64
// hexadecimal digits.
func NamedIn(b []byte, found map[Hash]bool) {
	const digits = 2 * sha256.Size
	run := 0
	for i := 0; i <= len(b); i++ {
		if i < len(b) && (b[i] >= '0' && b[i] <= '9' || b[i] >= 'a' && b[i] <= 'f') {
			run++
			continue
		}
		if run == digits {
			found[Hash(b[i-digits:i])] = true
		}
		run = 0
	}
}

// Validate reports whether h is a well-formed Hash.
func (h Hash) Validate() error {
	if len(h) != 2*sha256.Size || strings.Trim(string(h), "0123456789abcdef") != "" {
		return fmt.Errorf("hash %q: want %d lower-case hexadecimal digits", string(h), 2*sha256.Size)
	}
	return nil
}

// A Capture is one HTTP answer as it was received: the evidence behind an Item.
type Capture struct {
	Hash      Hash      `json:"hash"`               // of the decoded body
	URL       string    `json:"url"`                // as asked for
	FinalURL  string    `json:"final_url"`          // after redirects
	Status    int       `json:"status"`             // HTTP status code
	MediaType string    `json:"media_type"`         // from Content-Type, without parameters
	Charset   string    `json:"charset,omitempty"`  // from Content-Type, as declared
	At        time.Time `json:"at"`                 // when the answer was complete, UTC
	Size      int       `json:"size"`               // decoded bytes
	Unpinned  bool      `json:"unpinned,omitempty"` // final host is outside the source's pinned domains
	// Unverified says that nobody checked the site's certificate: the source's Transport says so.
	Unverified bool   `json:"unverified,omitempty"`
	LastMod    string `json:"last_mod,omitempty"` // Last-Modified, verbatim
	ETag       string `json:"etag,omitempty"`     // verbatim
	// Header is the answer's head, but for cookies and what is over 8 KiB of it.
	Header map[string][]string `json:"header,omitempty"`
	// TLS is the certificate of the final URL's host; nil over plain HTTP.
	TLS *Certificate `json:"tls,omitempty"`
}

// A Certificate is whom a captured site proved to be, by X.509 (RFC 5280).
type Certificate struct {
	SHA256   Hash      `json:"sha256"` // of the leaf, DER
	Subject  string    `json:"subject"`
	Issuer   string    `json:"issuer"`
	NotAfter time.Time `json:"not_after"`
}

// A Body says where an Item's text is to be read from: a blob in the archive, never the
// message itself.
type Body struct {
	Hash      Hash   `json:"hash,omitempty"`       // empty when Missing
	MediaType string `json:"media_type,omitempty"` // text/html, text/plain
	Fragment  bool   `json:"fragment,omitempty"`   // a feed's HTML fragment, not a whole page
	Missing   string `json:"missing,omitempty"`    // why there is no body; a sentence for people
}

// An Item is one thing that a source published: a release, an article, a headline.
// Its text is read from Body; bytes never travel in messages.
type Item struct {
	ID       string       `json:"id"`       // by ItemID, stable over edits
	Revision string       `json:"revision"` // by RevisionOf, changes with the content
	Source   SourceID     `json:"source"`
	Kind     Kind         `json:"kind"`
	Country  country.Code `json:"country,omitempty"` // whose ministry or outlet speaks
	Lang     string       `json:"lang,omitempty"`    // as declared, BCP 47; empty when nobody said
	URL      string       `json:"url"`
	Title    string       `json:"title"`
	// Published is zero for an undated item; it is never the time of the crawl.
	Published time.Time `json:"published,omitzero"`
	// DateOnly says that the source gave a day without a time of day.
	DateOnly bool      `json:"date_only,omitempty"`
	Fetched  time.Time `json:"fetched"`
	Body     Body      `json:"body"`
	Evidence []Capture `json:"evidence"` // newest last; never empty
	// Notes are repairs made on the way, for people: "recovered from a broken feed".
	Notes []string `json:"notes,omitempty"`
}

// ItemID returns the identity of the item that source knows by key, its guid or canonical URL.
func ItemID(source SourceID, key string) string {
	sum := sha256.Sum256([]byte(string(source) + "\n" + key))
	return "i" + hex.EncodeToString(sum[:10])
}

// RevisionOf returns the revision of an item with this title and this body text or hash.
func RevisionOf(title, body string) string {
	return revisionOf(title, body)
}

// revisionOf is the digest of parts on lines of their own. They are hashed piece by piece:
// texts are long, and to put them together first costs more than to hash them.
func revisionOf(parts ...string) string {
	h := sha256.New()
	var piece [1 << 10]byte
	for i, p := range parts {
		if i > 0 {
			h.Write([]byte{'\n'})
		}
		for len(p) > 0 {
			n := copy(piece[:], p)
			h.Write(piece[:n])
			p = p[n:]
		}
	}
	var sum [sha256.Size]byte
	return hex.EncodeToString(h.Sum(sum[:0])[:6])
}

// MsgID is the item's message identity: the same revision of the same item has the same one.
func (it Item) MsgID() string { return it.ID + "-" + it.Revision }

// Validate reports what makes it unfit to be published.
func (it Item) Validate() error {
	switch {
	case it.ID == "" || it.Revision == "":
		return errors.New("item without id or revision")
	case it.Source == "":
		return fmt.Errorf("item %s: no source", it.ID)
	case len(it.Evidence) == 0:
		return fmt.Errorf("item %s: no evidence", it.ID)
	case it.Body.Hash == "" && it.Body.Missing == "":
		return fmt.Errorf("item %s: neither a body nor a reason why it is missing", it.ID)
	}
	return nil
}

// MediaType is the body's type with the charset that its capture declared.
func (it Item) MediaType() string {
	for _, c := range it.Evidence {
		if c.Hash == it.Body.Hash && c.Charset != "" {
			return it.Body.MediaType + "; charset=" + c.Charset
		}
	}
	return it.Body.MediaType
}
