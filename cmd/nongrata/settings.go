package main

import (
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"time"

	"nongrata/cmd/internal/daemon"
)

// settings are the flags that every command knows.
type settings struct {
	config string
	data   string
}

// load reads the configuration: file, environment, then the flags over both.
func (s *settings) load() (daemon.Config, error) {
	file := s.config
	if file == "" {
		file = daemon.DefaultConfigFile()
	}
	c, err := daemon.LoadConfig(file, os.Environ())
	if err != nil {
		return c, err
	}
	if s.data != "" {
		c.Data = s.data
		c.SetByFlag("data", "--data")
	}
	return c, nil
}

// logger returns a structured logger to w, in UTC.
func logger(w io.Writer, c daemon.Config) (*slog.Logger, error) {
	var level slog.Level
	if c.Log.Level != "" {
		if err := level.UnmarshalText([]byte(c.Log.Level)); err != nil {
			return nil, fmt.Errorf("log.level: %q: want debug, info, warn or error", c.Log.Level)
		}
	}
	o := &slog.HandlerOptions{Level: level, ReplaceAttr: utc}
	switch strings.ToLower(c.Log.Format) {
	case "", "text":
		return slog.New(slog.NewTextHandler(w, o)), nil
	case "json":
		return slog.New(slog.NewJSONHandler(w, o)), nil
	}
	return nil, fmt.Errorf("log.format: %q: want text or json", c.Log.Format)
}

func utc(_ []string, a slog.Attr) slog.Attr {
	if a.Value.Kind() == slog.KindTime {
		a.Value = slog.TimeValue(a.Value.Time().UTC().Truncate(time.Millisecond))
	}
	return a
}
