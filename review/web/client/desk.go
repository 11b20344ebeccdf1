package client

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"nongrata/ingest/country"
	"nongrata/review"
	"nongrata/review/web/api"
)

// A Filter selects cases.
type Filter struct {
	List      string // queue, changed, watch, background, done, waiting (the default), all
	Receiving country.Code
	Sending   country.Code
	Limit     int // 0: all
}

// Cases lists cases; those that wait come by urgency, the most urgent first.
func (c *Client) Cases(ctx context.Context, f Filter) ([]review.Case, error) {
	q := url.Values{"list": {cmp.Or(f.List, "waiting")}}
	set(q, "receiving", string(f.Receiving))
	set(q, "sending", string(f.Sending))
	return pages(f.Limit, func(limit int, cursor string) ([]review.Case, string, error) {
		var out api.Cases
		err := c.do(ctx, call{method: "GET", path: "/cases", query: pageOf(q, limit, cursor), out: &out})
		return out.Cases, out.Next, err
	})
}

func set(q url.Values, key, value string) {
	if value != "" {
		q.Set(key, value)
	}
}

// Case returns a case with its texts and history.
func (c *Client) Case(ctx context.Context, id string) (api.CaseDetail, error) {
	var out api.CaseDetail
	err := c.do(ctx, call{method: "GET", path: "/cases/" + url.PathEscape(id), out: &out})
	return out, err
}

// Decide carries out a decision on a case. An empty key makes a new one; a zero d.Expect
// takes the case's version as it is now.
func (c *Client) Decide(ctx context.Context, id, key string, d api.Decision) (review.Decision, error) {
	var tag string
	if d.Expect == 0 {
		var now api.CaseDetail
		if err := c.do(ctx, call{method: "GET", path: "/cases/" + url.PathEscape(id), out: &now, etag: &tag}); err != nil {
			return review.Decision{}, err
		}
	}
	d.Via = cmp.Or(d.Via, "cli")
	var out review.Decision
	err := c.do(ctx, call{method: "POST", path: "/cases/" + url.PathEscape(id) + "/decisions", key: key, ifMatch: tag, in: d, out: &out})
	return out, err
}

// Undo takes back a decision; empty fields of u take the reviewer's last.
func (c *Client) Undo(ctx context.Context, u api.Undo) (review.Decision, error) {
	u.Via = cmp.Or(u.Via, "cli")
	var out review.Decision
	err := c.do(ctx, call{method: "POST", path: "/undo", in: u, out: &out})
	return out, err
}

// Expulsions lists the approved records that s selects.
func (c *Client) Expulsions(ctx context.Context, s review.Scope) ([]review.Expulsion, error) {
	return pages(0, func(limit int, cursor string) ([]review.Expulsion, string, error) {
		var out api.Expulsions
		err := c.do(ctx, call{method: "GET", path: "/expulsions", query: pageOf(s.Values(), limit, cursor), out: &out})
		return out.Expulsions, out.Next, err
	})
}

// Expulsion returns a record and the decisions that touched it.
func (c *Client) Expulsion(ctx context.Context, id string) (api.ExpulsionDetail, error) {
	var out api.ExpulsionDetail
	err := c.do(ctx, call{method: "GET", path: "/expulsions/" + url.PathEscape(id), out: &out})
	return out, err
}

// Packet returns everything about a record as one file.
func (c *Client) Packet(ctx context.Context, id string) ([]byte, error) {
	var out []byte
	err := c.do(ctx, call{method: "GET", path: "/expulsions/" + url.PathEscape(id) + "/packet", out: &out})
	return out, err
}

// WARC returns the HTTP answers that a record rests on, as a packed web archive.
func (c *Client) WARC(ctx context.Context, id string) ([]byte, error) {
	var out []byte
	err := c.do(ctx, call{method: "GET", path: "/expulsions/" + url.PathEscape(id) + "/warc", out: &out})
	return out, err
}

// Export returns the records that s selects as a file of this format.
func (c *Client) Export(ctx context.Context, format string, s review.Scope) ([]byte, error) {
	var out []byte
	err := c.do(ctx, call{method: "GET", path: "/exports/" + url.PathEscape(format), query: s.Values(), out: &out})
	return out, err
}

// Tally computes a total. It prints itself: see review.Tally.Write.
func (c *Client) Tally(ctx context.Context, s review.Scope) (review.Tally, error) {
	var out review.Tally
	err := c.do(ctx, call{method: "GET", path: "/tally", query: s.Values(), out: &out})
	return out, err
}

// TallyDiff says what moved a total between two moments; a zero to is now.
func (c *Client) TallyDiff(ctx context.Context, s review.Scope, from, to time.Time) (review.TallyDiff, error) {
	q := s.Values()
	q.Set("from", from.UTC().Format(time.RFC3339Nano))
	if !to.IsZero() {
		q.Set("to", to.UTC().Format(time.RFC3339Nano))
	}
	var out review.TallyDiff
	err := c.do(ctx, call{method: "GET", path: "/tally/diff", query: q, out: &out})
	return out, err
}

// Agreement returns how far people agree who decide the same cases blindly.
func (c *Client) Agreement(ctx context.Context) (review.Agreement, error) {
	var out review.Agreement
	err := c.do(ctx, call{method: "GET", path: "/agreement", out: &out})
	return out, err
}

// Entries returns a part of the ledger, oldest first; the newest limit of them, 0 for all.
func (c *Client) Entries(ctx context.Context, f review.AuditFilter) ([]review.Logged, error) {
	q := url.Values{"since": {strconv.FormatUint(f.Since, 10)}}
	set(q, "case", f.Case)
	set(q, "reviewer", f.Reviewer)
	var newest [][]review.Logged // the pages go back in time, each is oldest first
	_, err := pages(f.Limit, func(limit int, cursor string) ([]review.Logged, string, error) {
		var out api.Entries
		err := c.do(ctx, call{method: "GET", path: "/ledger/entries", query: pageOf(q, limit, cursor), out: &out})
		newest = append(newest, out.Entries)
		return out.Entries, out.Next, err
	})
	if err != nil {
		return nil, err
	}
	slices.Reverse(newest)
	return slices.Concat(newest...), nil
}

// unhurried asks for a page outside the API whose answer takes as long as ctx allows; deed begins an
// error. The caller closes the answer's body.
func (c *Client) unhurried(ctx context.Context, path, deed string) (*http.Response, error) {
	req, err := c.request(ctx, call{method: http.MethodGet})
	if err != nil {
		return nil, err
	}
	if req.URL, err = url.Parse(strings.TrimSuffix(c.opts.URL, "/") + path); err != nil {
		return nil, fmt.Errorf("%s the desk: %w", deed, err)
	}
	patient := *c.opts.HTTP
	patient.Timeout = 0
	resp, err := patient.Do(req)
	if err != nil {
		return nil, fmt.Errorf("%s the desk at %s: %w", deed, c.opts.URL, err)
	}
	return resp, nil
}

// Backup writes the desk's whole data folder to w.
func (c *Client) Backup(ctx context.Context, w io.Writer) error {
	resp, err := c.unhurried(ctx, "/backup", "asking")
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("the desk answered %s to a backup", resp.Status)
	}
	if _, err := io.Copy(w, resp.Body); err != nil {
		return fmt.Errorf("receiving the backup: %w", err)
	}
	return nil
}

// Checkpoint returns the signed head of the ledger.
func (c *Client) Checkpoint(ctx context.Context) (string, error) {
	var out api.Checkpoint
	err := c.do(ctx, call{method: "GET", path: "/ledger/checkpoint", out: &out})
	return out.Checkpoint, err
}

// Verify has the desk read its whole ledger and compare it with an earlier checkpoint, "" for
// none.
func (c *Client) Verify(ctx context.Context, checkpoint string) (api.Verification, error) {
	var out api.Verification
	err := c.do(ctx, call{method: "POST", path: "/ledger/verify", in: api.VerifyRequest{Checkpoint: checkpoint}, out: &out})
	return out, err
}

// Lease takes a case, takes it over, hands it over or releases it, and returns who has it then,
// nil for nobody.
func (c *Client) Lease(ctx context.Context, id string, change api.LeaseChange) (*api.Lease, error) {
	var out api.Leases
	err := c.do(ctx, call{method: "POST", path: "/cases/" + url.PathEscape(id) + "/lease", in: change, out: &out})
	if err != nil || len(out.Leases) == 0 {
		return nil, err
	}
	return &out.Leases[0], nil
}

// Leases lists the cases that are taken, and by whom.
func (c *Client) Leases(ctx context.Context) ([]api.Lease, error) {
	var out api.Leases
	err := c.do(ctx, call{method: "GET", path: "/leases", out: &out})
	return out.Leases, err
}
