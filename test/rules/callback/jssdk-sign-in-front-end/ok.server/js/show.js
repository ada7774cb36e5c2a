document.title = "tickets";
const ticket = "Concert in the park";
