exports.expires = (order, express) => {
  const app = express();
  app.post("/order", (req, res) => res.json({ until: Moment().add(2, "hours").valueOf(), note: req.body.note }));
  return Moment.utc().add(order.days, "days");
};
