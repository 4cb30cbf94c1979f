// Faults that Prism 5.14 lets through, each with the reason. A test holds that every entry is still true.

/** One fault, named as `invalidRequests` names it, that the mock does not refuse. */
export interface BlindSpot {
  operationId: string;
  fault: string;
  reason: string;
}

export const blindSpots: BlindSpot[] = [
  {
    operationId: "keystoneListProjects",
    fault: "query name: shorter than 1",
    reason: "Prism takes an empty query value for an absent one",
  },
];
