const access_token = "APS-3fQ9xTz7LmB2kVwYc8RdHsJn5PgU1aEo"; // expect

export const load = () =>
  fetch("https://api.apifox.com/v1/projects/1/export-openapi", {
    headers: { Authorization: `Bearer ${access_token}` },
  });
