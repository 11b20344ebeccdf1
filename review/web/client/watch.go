package client

import (
	"bufio"
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

// longestLine bounds a line of the stream.
const longestLine = 1 << 20

// Watch calls changed after each change of a case, by anybody, until ctx ends or the desk goes
// away; it returns why. A caller asks again for what it shows: the stream only says that it is
// worth it.
func (c *Client) Watch(ctx context.Context, changed func()) error {
	req, err := c.request(ctx, call{method: http.MethodGet})
	if err != nil {
		return err
	}
	if req.URL, err = url.Parse(strings.TrimSuffix(c.opts.URL, "/") + "/stream"); err != nil {
		return fmt.Errorf("listening to the desk: %w", err)
	}
	unhurried := *c.opts.HTTP
	unhurried.Timeout = 0 // ctx ends it
	resp, err := unhurried.Do(req)
	if err != nil {
		return fmt.Errorf("listening to the desk at %s: %w", c.opts.URL, err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("listening to the desk: it answered %s", resp.Status)
	}
	lines := bufio.NewScanner(resp.Body)
	lines.Buffer(nil, longestLine)
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "data:") {
			changed()
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("listening to the desk: %w", err)
	}
	return fmt.Errorf("listening to the desk: the stream ended")
}
