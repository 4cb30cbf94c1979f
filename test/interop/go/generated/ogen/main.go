// The client that ogen makes.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	"dis.test/generated/dis"
	"dis.test/scenario"
	"dis.test/signing"
	"github.com/ogen-go/ogen/ogenerrors"
)

type client struct {
	*dis.Client
	project dis.ProjectId
}

var ctx = context.Background()

func main() {
	sender := http.DefaultClient
	if os.Getenv("DIS_TARGET") == "verify" {
		key := signing.Key{Access: os.Getenv("DIS_ACCESS_KEY"), Secret: os.Getenv("DIS_SECRET_KEY")}
		sender = signing.Client(key)
	}
	api, err := dis.NewClient(os.Getenv("DIS_ENDPOINT"), identity{}, dis.WithClient(sender))
	if err != nil {
		panic(err)
	}
	scenario.Tell(client{api, dis.ProjectId(os.Getenv("DIS_PROJECT_ID"))})
}

// identity is asked before there is a request that could be signed. In place of a signature it gives a text, so that the client
// goes on; then the HTTP client signs.
type identity struct{}

const later = "later"

func (identity) AuthToken(context.Context, dis.OperationName) (dis.AuthToken, error) {
	token := os.Getenv("DIS_TOKEN")
	if token == "" {
		return dis.AuthToken{}, ogenerrors.ErrSkipClientSecurity
	}
	return dis.AuthToken{APIKey: token}, nil
}

func (identity) Signature(context.Context, dis.OperationName) (dis.Signature, error) {
	return dis.Signature{APIKey: later}, nil
}

func (identity) SdkDate(context.Context, dis.OperationName) (dis.SdkDate, error) {
	return dis.SdkDate{APIKey: later}, nil
}

func (identity) SecurityToken(context.Context, dis.OperationName) (dis.SecurityToken, error) {
	return dis.SecurityToken{}, ogenerrors.ErrSkipClientSecurity
}

// as tells errors from answers: both are among the types that a call can give.
func as[Answer any](answer any, err error) (found Answer, _ error) {
	if err != nil {
		return found, err
	}
	found, ok := answer.(Answer)
	if !ok {
		return found, fmt.Errorf("%T %+v", answer, answer)
	}
	return found, nil
}

func (c client) CreateStream(stream string, partitions int) error {
	body := dis.CreateStreamRequest{StreamName: dis.StreamName(stream), PartitionCount: int32(partitions)}
	answer, err := c.Client.CreateStream(ctx, &body, dis.CreateStreamParams{ProjectID: c.project})
	_, err = as[*dis.CreateStreamCreated](answer, err)
	return err
}

func (c client) CountPartitions(stream string) (int, error) {
	answer, err := c.show(stream)
	found, err := as[*dis.Stream](answer, err)
	if err != nil {
		return 0, err
	}
	return len(found.Partitions), nil
}

func (c client) show(stream string) (dis.ShowStreamRes, error) {
	return c.ShowStream(ctx, dis.ShowStreamParams{ProjectID: c.project, StreamName: dis.StreamName(stream)})
}

func (c client) Send(stream string, records []scenario.Record) (int, []scenario.Sent, error) {
	body := dis.SendRecordsRequest{StreamName: dis.NewOptString(stream)}
	for _, record := range records {
		partition := dis.NewOptPartitionId(dis.PartitionId(record.Partition))
		body.Records = append(body.Records, dis.SendRecordsEntry{Data: record.Data, PartitionID: partition})
	}
	answer, err := c.SendRecords(ctx, &body, dis.SendRecordsParams{ProjectID: c.project})
	result, err := as[*dis.SendRecordsResult](answer, err)
	if err != nil {
		return 0, nil, err
	}
	var sent []scenario.Sent
	for _, record := range result.Records {
		sent = append(sent, scenario.Sent{
			Code:      record.ErrorCode.Or(""),
			Partition: string(record.PartitionID.Or("")),
			Number:    string(record.SequenceNumber.Or("")),
		})
	}
	return int(result.FailedRecordCount), sent, nil
}

func (c client) Cursor(stream, partition string) (string, error) {
	answer, err := c.ShowCursor(ctx, dis.ShowCursorParams{
		ProjectID:   c.project,
		StreamName:  dis.NewOptString(stream),
		PartitionID: dis.PartitionId(partition),
		CursorType:  dis.NewOptCursorType(dis.CursorTypeTRIMHORIZON),
	})
	cursor, err := as[*dis.CursorResult](answer, err)
	if err != nil {
		return "", err
	}
	return string(cursor.PartitionCursor), nil
}

func (c client) Read(cursor string) ([]scenario.Got, error) {
	answer, err := c.ConsumeRecords(ctx, dis.ConsumeRecordsParams{ProjectID: c.project, PartitionCursor: dis.Cursor(cursor)})
	list, err := as[*dis.RecordList](answer, err)
	if err != nil {
		return nil, err
	}
	var got []scenario.Got
	for _, record := range list.Records {
		got = append(got, scenario.Got{Number: string(record.SequenceNumber), Data: record.Data})
	}
	return got, nil
}

func (c client) CreateApp(app string) error {
	body := dis.CreateAppRequest{AppName: dis.AppName(app)}
	answer, err := c.Client.CreateApp(ctx, &body, dis.CreateAppParams{ProjectID: c.project})
	_, err = as[*dis.CreateAppCreated](answer, err)
	return err
}

func (c client) Commit(app, stream, partition, number string) error {
	answer, err := c.CommitCheckpoint(ctx, &dis.CommitCheckpointRequest{
		AppName:        dis.AppName(app),
		CheckpointType: dis.CheckpointTypeLASTREAD,
		StreamName:     dis.NewOptString(stream),
		PartitionID:    dis.PartitionId(partition),
		SequenceNumber: dis.SequenceNumber(number),
	}, dis.CommitCheckpointParams{ProjectID: c.project})
	_, err = as[*dis.CommitCheckpointCreated](answer, err)
	return err
}

func (c client) Checkpoint(app, stream, partition string) (string, error) {
	answer, err := c.ShowCheckpoint(ctx, dis.ShowCheckpointParams{
		ProjectID:      c.project,
		AppName:        dis.AppName(app),
		CheckpointType: dis.CheckpointTypeLASTREAD,
		StreamName:     dis.NewOptString(stream),
		PartitionID:    dis.PartitionId(partition),
	})
	checkpoint, err := as[*dis.Checkpoint](answer, err)
	if err != nil {
		return "", err
	}
	return string(checkpoint.SequenceNumber), nil
}

func (c client) Miss(stream string) (string, error) {
	answer, err := c.show(stream)
	// The type stands for the status.
	refusal, err := as[*dis.ShowStreamBadRequest](answer, err)
	if err != nil {
		return "", err
	}
	return "400 " + refusal.ErrorCode, nil
}

func (c client) DeleteApp(app string) error {
	answer, err := c.Client.DeleteApp(ctx, dis.DeleteAppParams{ProjectID: c.project, AppName: dis.AppName(app)})
	_, err = as[*dis.DeleteAppNoContent](answer, err)
	return err
}

func (c client) DeleteStream(stream string) error {
	answer, err := c.Client.DeleteStream(ctx, dis.DeleteStreamParams{ProjectID: c.project, StreamName: dis.StreamName(stream)})
	_, err = as[*dis.DeleteStreamNoContent](answer, err)
	return err
}
