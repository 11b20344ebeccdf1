package client

import (
	"bufio"
	"context"
	"fmt"
	"net/http"
	"strings"
)

// longestLine bounds a line of the stream.
const longestLine = 1 << 20

// Watch calls changed after each change of a case, by anybody, until ctx ends or the desk goes
// away; it returns why. A caller asks again for what it shows: the stream only says that it is
// worth it.
func (c *Client) Watch(ctx context.Context, changed func()) error {
	resp, err := c.unhurried(ctx, "/stream", "listening to")
	if err != nil {
		return err
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
