// Package scenario tells the scenario (scenario.md) to anything with the methods of Client, and prints the facts.
package scenario

import (
	"encoding/hex"
	"fmt"
	"os"
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
	if err := tell(client); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func tell(client Client) error {
	stream := os.Getenv("DIS_STREAM")
	app, partition := stream, "shardId-0000000000"
	if err := client.CreateStream(stream, 2); err != nil {
		return err
	}
	partitions, err := client.CountPartitions(stream)
	if err != nil {
		return err
	}
	fmt.Println("partitions:", partitions)
	failed, records, err := client.Send(stream, []Record{
		{partition, []byte("één\n")},
		{partition, []byte("two")},
		{"shardId-0000000007", []byte("three")},
	})
	if err != nil {
		return err
	}
	fmt.Println("failed_record_count:", failed)
	for _, record := range records {
		if record.Code != "" {
			fmt.Println("record:", record.Code)
		} else {
			fmt.Println("record:", record.Partition, record.Number)
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
		fmt.Println("read:", record.Number, hex.EncodeToString(record.Data))
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
	fmt.Println("checkpoint:", checkpoint)
	if os.Getenv("DIS_TARGET") != "mock" {
		missing, err := client.Miss("missing")
		if err != nil {
			return err
		}
		fmt.Println("missing_stream:", missing)
	}
	if err := client.DeleteApp(app); err != nil {
		return err
	}
	return client.DeleteStream(stream)
}
