class Job
{
    private void Draw()
    {
        _database.ExecuteNonQuery(CommandType.StoredProcedure, "OneDollarBuyingCommodityDraw"); // expect
    }
}
