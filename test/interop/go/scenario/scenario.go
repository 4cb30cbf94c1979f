// Package scenario tells the scenario (scenario.md) to anything with the methods of Client, and prints the facts.
package scenario

import (
	"bufio"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"strconv"
	"time"
)

// Record is one to send: the partition that it is for, and its data.
type Record struct {
	Partition string
	Data      []byte
}

// Sent is what became of a record: stored under a number in a partition, or refused with a code.
type Sent struct {
	Code, Partition, Number string
}

// Got is a record as it was read.
type Got struct {
	Number string
	Data   []byte
}

// Client has the calls of the scenario. Whatever it is refused it returns as an error.
type Client interface {
	CreateStream(stream string, partitions int) error
	CountPartitions(stream string) (int, error)
	// Send gives failed_record_count, and what became of each record.
	Send(stream string, records []Record) (int, []Sent, error)
	// Cursor gives one of the type TRIM_HORIZON.
	Cursor(stream, partition string) (string, error)
	Read(cursor string) ([]Got, error)
	CreateApp(app string) error
	Commit(app, stream, partition, number string) error
	Checkpoint(app, stream, partition string) (string, error)
	// Miss asks for a stream that does not exist; gives status and code as the typed error of the client has them.
	Miss(stream string) (string, error)
	DeleteApp(app string) error
	DeleteStream(stream string) error
}

// Tell ends the process with code 1 at the first error.
func Tell(client Client) {
	tell := func() error { return tell(client, os.Stdout) }
	if os.Getenv("DIS_BENCH") != "" {
		tell = func() error { return repeat(client) }
	}
	if err := tell(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// repeat is for the benchmark: it reads seconds from the input, a line each, tells the scenario for so long, and prints how often
// a second.
func repeat(client Client) error {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		seconds, err := strconv.ParseFloat(lines.Text(), 64)
		if err != nil {
			return err
		}
		begun, times, passed := time.Now(), 0, 0.0
		for passed < seconds {
			if err := tell(client, io.Discard); err != nil {
				return err
			}
			times, passed = times+1, time.Since(begun).Seconds()
		}
		fmt.Println("times:", float64(times)/passed)
	}
	return lines.Err()
}

func tell(client Client, out io.Writer) error {
	stream := os.Getenv("DIS_STREAM")
	app, partition := stream, "shardId-0000000000"
	if err := client.CreateStream(stream, 2); err != nil {
		return err
	}
	partitions, err := client.CountPartitions(stream)
	if err != nil {
		return err
	}
	fmt.Fprintln(out, "partitions:", partitions)
	failed, records, err := client.Send(stream, []Record{
		{partition, []byte("één\n")},
		{partition, []byte("two")},
		{"shardId-0000000007", []byte("three")},
	})
	if err != nil {
		return err
	}
	fmt.Fprintln(out, "failed_record_count:", failed)
	for _, record := range records {
		if record.Code != "" {
			fmt.Fprintln(out, "record:", record.Code)
		} else {
			fmt.Fprintln(out, "record:", record.Partition, record.Number)
		}
	}
	cursor, err := client.Cursor(stream, partition)
	if err != nil {
		return err
	}
	got, err := client.Read(cursor)
	if err != nil {
		return err
	}
	for _, record := range got {
		fmt.Fprintln(out, "read:", record.Number, hex.EncodeToString(record.Data))
	}
	if err := client.CreateApp(app); err != nil {
		return err
	}
	if err := client.Commit(app, stream, partition, "1"); err != nil {
		return err
	}
	checkpoint, err := client.Checkpoint(app, stream, partition)
	if err != nil {
		return err
	}
	fmt.Fprintln(out, "checkpoint:", checkpoint)
	if os.Getenv("DIS_TARGET") != "mock" && os.Getenv("DIS_BENCH") == "" {
		missing, err := client.Miss("missing")
		if err != nil {
			return err
		}
		fmt.Fprintln(out, "missing_stream:", missing)
	}
	if err := client.DeleteApp(app); err != nil {
		return err
	}
	return client.DeleteStream(stream)
}
