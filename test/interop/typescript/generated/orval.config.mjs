export default {
  dis: {
    input: { target: process.env.BUNDLE },
    output: {
      target: "dis/dis.ts",
      mode: "split",
      client: "fetch",
      override: { mutator: { path: "orval-send.ts", name: "send" } },
    },
  },
};
