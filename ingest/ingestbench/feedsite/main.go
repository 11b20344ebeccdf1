// Feedsite serves many feeds on loopback until it is interrupted, or its standard input ends:
// package ingestbench says which, and how to control it.
//
//	go run ./ingest/ingestbench/feedsite -listen 127.0.0.1:18479
//	curl http://127.0.0.1:18479/opml > feeds.opml
//	curl -d phase=onenew http://127.0.0.1:18479/begin
package main

import (
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"time"

	"nongrata/ingest/ingestbench"
)

func main() {
	var o ingestbench.Options
	listen := flag.String("listen", "127.0.0.1:18479", "address of the controls")
	flag.IntVar(&o.Feeds, "feeds", 500, "number of feeds")
	flag.IntVar(&o.Items, "items", 30, "items in each")
	flag.IntVar(&o.Hosts, "hosts", 0, "addresses that share them; 0 gives each its own")
	flag.IntVar(&o.Port, "port", 18480, "of the feeds")
	flag.Parse()
	if err := run(o, *listen); err != nil {
		fmt.Fprintln(os.Stderr, "feedsite:", err)
		os.Exit(1)
	}
}

func run(o ingestbench.Options, listen string) error {
	site, err := ingestbench.Start(o)
	if err != nil {
		return err
	}
	defer site.Close()
	lis, err := net.Listen("tcp", listen)
	if err != nil {
		return err
	}
	srv := &http.Server{Handler: site.Control(), ReadHeaderTimeout: time.Minute}
	failed := make(chan error, 1)
	go func() { failed <- srv.Serve(lis) }()
	fmt.Println("http://" + lis.Addr().String())
	ended := make(chan struct{})
	go func() { _, _ = io.Copy(io.Discard, os.Stdin); close(ended) }()
	select {
	case err := <-failed:
		return err
	case <-ended:
		return srv.Close()
	}
}
