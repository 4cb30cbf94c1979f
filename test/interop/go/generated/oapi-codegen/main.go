// The client that oapi-codegen makes.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	"dis.test/generated/dis"
	"dis.test/scenario"
	"dis.test/signing"
)

type client struct {
	*dis.ClientWithResponses
	project string
}

var ctx = context.Background()

func main() {
	api, err := dis.NewClientWithResponses(os.Getenv("DIS_ENDPOINT"), identity())
	if err != nil {
		panic(err)
	}
	scenario.Tell(client{api, os.Getenv("DIS_PROJECT_ID")})
}

func identity() dis.ClientOption {
	if os.Getenv("DIS_TARGET") == "verify" {
		key := signing.Key{Access: os.Getenv("DIS_ACCESS_KEY"), Secret: os.Getenv("DIS_SECRET_KEY")}
		return dis.WithHTTPClient(signing.Client(key))
	}
	return dis.WithRequestEditorFn(func(_ context.Context, request *http.Request) error {
		request.Header.Set("X-Auth-Token", os.Getenv("DIS_TOKEN"))
		return nil
	})
}

type response interface {
	StatusCode() int
	GetBody() []byte
}

// accepted tells errors from answers: the client gives both alike.
func accepted(response response, err error) error {
	if err == nil && response.StatusCode() >= 300 {
		return fmt.Errorf("%d %s", response.StatusCode(), response.GetBody())
	}
	return err
}

func (c client) CreateStream(stream string, partitions int) error {
	body := dis.CreateStreamRequest{StreamName: stream, PartitionCount: int32(partitions)}
	return accepted(c.CreateStreamWithResponse(ctx, c.project, body))
}

func (c client) CountPartitions(stream string) (int, error) {
	answer, err := c.ShowStreamWithResponse(ctx, c.project, stream, &dis.ShowStreamParams{})
	if err := accepted(answer, err); err != nil {
		return 0, err
	}
	return len(answer.JSON200.Partitions), nil
}

func (c client) Send(stream string, records []scenario.Record) (int, []scenario.Sent, error) {
	body := dis.SendRecordsRequest{StreamName: &stream}
	for _, record := range records {
		body.Records = append(body.Records, dis.SendRecordsEntry{Data: record.Data, PartitionId: &record.Partition})
	}
	answer, err := c.SendRecordsWithResponse(ctx, c.project, body)
	if err := accepted(answer, err); err != nil {
		return 0, nil, err
	}
	var sent []scenario.Sent
	for _, record := range answer.JSON200.Records {
		sent = append(sent, scenario.Sent{
			Code:      text(record.ErrorCode),
			Partition: text(record.PartitionId),
			Number:    text(record.SequenceNumber),
		})
	}
	return int(answer.JSON200.FailedRecordCount), sent, nil
}

func (c client) Cursor(stream, partition string) (string, error) {
	from := dis.CursorTypeTRIMHORIZON
	where := dis.ShowCursorParams{StreamName: &stream, PartitionId: partition, CursorType: &from}
	answer, err := c.ShowCursorWithResponse(ctx, c.project, &where)
	if err := accepted(answer, err); err != nil {
		return "", err
	}
	return answer.JSON200.PartitionCursor, nil
}

func (c client) Read(cursor string) ([]scenario.Got, error) {
	answer, err := c.ConsumeRecordsWithResponse(ctx, c.project, &dis.ConsumeRecordsParams{PartitionCursor: cursor})
	if err := accepted(answer, err); err != nil {
		return nil, err
	}
	var got []scenario.Got
	for _, record := range answer.JSON200.Records {
		got = append(got, scenario.Got{Number: record.SequenceNumber, Data: record.Data})
	}
	return got, nil
}

func (c client) CreateApp(app string) error {
	return accepted(c.CreateAppWithResponse(ctx, c.project, dis.CreateAppRequest{AppName: app}))
}

func (c client) Commit(app, stream, partition, number string) error {
	return accepted(c.CommitCheckpointWithResponse(ctx, c.project, dis.CommitCheckpointRequest{
		AppName:        app,
		CheckpointType: dis.LASTREAD,
		StreamName:     &stream,
		PartitionId:    partition,
		SequenceNumber: number,
	}))
}

func (c client) Checkpoint(app, stream, partition string) (string, error) {
	answer, err := c.ShowCheckpointWithResponse(ctx, c.project, &dis.ShowCheckpointParams{
		AppName:        app,
		CheckpointType: dis.LASTREAD,
		StreamName:     &stream,
		PartitionId:    partition,
	})
	if err := accepted(answer, err); err != nil {
		return "", err
	}
	return answer.JSON200.SequenceNumber, nil
}

func (c client) Miss(stream string) (string, error) {
	answer, err := c.ShowStreamWithResponse(ctx, c.project, stream, &dis.ShowStreamParams{})
	if err != nil {
		return "", err
	}
	return fmt.Sprint(answer.StatusCode(), " ", answer.JSON400.ErrorCode), nil
}

func (c client) DeleteApp(app string) error {
	return accepted(c.DeleteAppWithResponse(ctx, c.project, app))
}

func (c client) DeleteStream(stream string) error {
	return accepted(c.DeleteStreamWithResponse(ctx, c.project, stream))
}

func text(value *string) string {
	if value == nil {
		return ""
	}
	return *value
}
